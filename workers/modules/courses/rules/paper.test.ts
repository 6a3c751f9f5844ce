import { expect, test } from 'vitest'
import type { Certificate } from './certificate'
import { certificatePaper } from './paper'

const certificate: Certificate = { id: 'plc_01jdc3m2v0aaaaaa7k3qx9md', agency: 'Harbour & Line', holder: { family: '陈', given: '浩', latin: 'Chen Hao' }, names: { en: 'Crowd safety', 'zh-Hant': '人群安全' }, minutes: 330, on: '2026-12-03', trainer: 'Lin Yue', issue: 1, issuedOn: '2026-12-04' }
const paper = { certificate, sha256: 'ab'.repeat(32), address: 'https://convoke.example/verify/ab', colour: '#7a1f3d', logo: null, writes: () => true }
const texts = ({ marks }: ReturnType<typeof certificatePaper>) => marks.flatMap((mark) => ('text' in mark ? mark.text : []))

test('it says whom, what, when, how long and by whom in its language, under its number, and where it is verified', () => {
  const english = certificatePaper({ ...paper, language: 'en' })
  for (const said of ['陈浩 (Chen Hao)', 'Crowd safety', '3 December 2026', '5.5 hours', 'Lin Yue', '2026-7K3QX9MD', 'Issued on 4 December 2026', 'https://convoke.example/verify/ab', `SHA-256 ${'ab'.repeat(32)}`]) expect(texts(english)).toContain(said)
  const chinese = certificatePaper({ ...paper, language: 'zh-Hant' })
  for (const said of ['結業證書', '陈浩', '人群安全', '5.5 小時', '2026年12月3日']) expect(texts(chinese)).toContain(said)
  expect(chinese.title).toBe('結業證書: 人群安全')
})

test('less than an hour is told in minutes', () => {
  const took = (minutes: number, language: 'en' | 'zh-Hans') => texts(certificatePaper({ ...paper, language, certificate: { ...certificate, minutes } }))
  expect(took(1, 'en')).toContain('1 minute')
  expect(took(60, 'en')).toContain('1 hour')
  expect(took(45, 'zh-Hans')).toContain('45 分钟')
})

test('a name that no font here has stands in Latin letters, and without those it is said where all of it is read', () => {
  const writes = (text: string) => !/\p{Script=Hangul}/u.test(text)
  const named = (latin: string | null) => texts(certificatePaper({ ...paper, language: 'en', writes, certificate: { ...certificate, holder: { family: '김', given: '민준', latin } } }))
  expect(named('Kim Min-jun')).toContain('Kim Min-jun')
  expect(named('Kim Min-jun').join()).not.toContain('\ufffd')
  expect(named(null)).toContain('김민준')
  expect(named(null).join()).toContain('\ufffd cannot be printed here')
})

test('the seal is the logo where there is one, else a star', () => {
  const pictures = (logo: Uint8Array | null) => certificatePaper({ ...paper, language: 'en', logo }).marks.filter((mark) => 'picture' in mark)
  expect(pictures(null)).toEqual([])
  expect(pictures(new Uint8Array(3))).toMatchObject([{ width: 62, height: 62 }])
})

test('all of it lies within the page', () => {
  for (const mark of certificatePaper({ ...paper, language: 'zh-Hans' }).marks) if ('text' in mark) expect(mark.x >= 0 && mark.y > 0 && mark.y < 595 && mark.x + (mark.width ?? 0) <= 842).toBe(true)
})
