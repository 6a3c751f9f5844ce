import { expect, test } from 'vitest'
import { certificateText } from './certificate'

const certificate = { id: 'plc_1', agency: 'Harbour & Line', holder: { family: '陈', given: '浩', latin: 'Chen Hao' }, names: { en: 'Crowd safety', 'zh-Hant': '人群安全' }, minutes: 300, on: '2026-12-03', trainer: 'Lin Yue' }

test('the text is the same for the same facts, and another for any other', () => {
  const text = certificateText(certificate)
  expect(certificateText({ ...certificate, names: { 'zh-Hant': '人群安全', en: 'Crowd safety' } })).toBe(text)
  for (const other of [{ id: 'plc_2' }, { minutes: 301 }, { on: '2026-12-04' }, { trainer: 'Zhou Min' }, { holder: { ...certificate.holder, latin: null } }]) expect(certificateText({ ...certificate, ...other })).not.toBe(text)
})
