import { expect, test } from 'vitest'
import { encodingOf } from './encoding'

const utf8 = (text: string) => new TextEncoder().encode(text)
const wide = (text: string, little: boolean) => Uint8Array.from([...text].flatMap((letter) => {
  const code = letter.charCodeAt(0)
  return little ? [code & 255, code >> 8] : [code >> 8, code & 255]
}))
/** 名称,国家 / 上海会展公司,CN in GB18030, and 名稱,國家 / 台北會展公司,TW in Big5. */
const gb = Uint8Array.from([0xc3, 0xfb, 0xb3, 0xc6, 0x2c, 0xb9, 0xfa, 0xbc, 0xd2, 0x0a, 0xc9, 0xcf, 0xba, 0xa3, 0xbb, 0xe1, 0xd5, 0xb9, 0xb9, 0xab, 0xcb, 0xbe, 0x2c, 0x43, 0x4e, 0x0a])
const big5 = Uint8Array.from([0xa6, 0x57, 0xba, 0xd9, 0x2c, 0xb0, 0xea, 0xae, 0x61, 0x0a, 0xa5, 0x78, 0xa5, 0x5f, 0xb7, 0x7c, 0xae, 0x69, 0xa4, 0xbd, 0xa5, 0x71, 0x2c, 0x54, 0x57, 0x0a])

test('each encoding is told from its bytes', () => {
  expect(encodingOf(utf8('name,country\nA,CN'))).toBe('utf-8')
  expect(encodingOf(utf8('\uFEFF名称,国家'))).toBe('utf-8')
  expect(encodingOf(utf8('名称').slice(0, 5))).toBe('utf-8')
  expect(encodingOf(wide('\uFEFF名称', true))).toBe('utf-16le')
  expect(encodingOf(wide('\uFEFF名称', false))).toBe('utf-16be')
  expect(encodingOf(wide('name,country', true))).toBe('utf-16le')
  expect(encodingOf(wide('name,country', false))).toBe('utf-16be')
  expect(encodingOf(gb)).toBe('gb18030')
  expect(encodingOf(big5)).toBe('big5')
})
