import { expect, test } from 'vitest'
import { certificatePaper } from './paper'

const certificate = { id: 'plc_1', agency: 'Harbour & Line', holder: { family: '陈', given: '浩', latin: 'Chen Hao' }, names: { en: 'Crowd safety', 'zh-Hant': '人群安全' }, minutes: 330, on: '2026-12-03', trainer: 'Lin Yue' }
const paper = { certificate, sha256: 'ab'.repeat(32), address: 'https://convoke.example/verify/ab', colour: '#7a1f3d' }
const hex = (text: string) => Array.from({ length: text.length }, (_, at) => text.charCodeAt(at).toString(16).padStart(4, '0')).join('')

test('it says whom, what and how long in its language, and where it is verified', () => {
  const english = certificatePaper({ ...paper, language: 'en' })
  for (const said of [`<${hex('陈浩')}>`, '( \\050Chen Hao\\051)', '(Crowd safety)', '(3 December 2026, 5.5 hours of learning)', '(https://convoke.example/verify/ab)', `SHA-256 ${'ab'.repeat(32)}`, '0.478 0.122 0.239 rg']) expect(english).toContain(said)
  const chinese = certificatePaper({ ...paper, language: 'zh-Hant' })
  for (const said of [hex('結業證書'), hex('人群安全'), '( 5.5 )']) expect(chinese).toContain(said)
  expect(chinese).not.toContain('Chen Hao')
})
