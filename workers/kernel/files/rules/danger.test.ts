import { zipSync, strToU8 } from 'fflate'
import { expect, test } from 'vitest'
import { endOf, partsIn } from '../../imports/rules/zip-directory'
import { dangerInOle, dangerInZip, isDisguised, namedProgram, scriptedPicture } from './danger'

/** The list of a real archive, as it is read from the end of a file. */
function listOf(files: Record<string, Uint8Array>, mend: (bytes: Uint8Array, at: number) => void = () => {}) {
  const zip = zipSync(files, { level: 9 })
  const end = endOf(zip)!
  mend(zip, end.offset)
  return { parts: [...partsIn(zip.slice(end.offset, end.offset + end.size)).values()], size: zip.length }
}
const danger = (files: Record<string, Uint8Array>, name = 'papers.zip', isOffice = false, mend?: Parameters<typeof listOf>[1]) => {
  const { parts, size } = listOf(files, mend)
  return dangerInZip(parts, { name, size, isOffice })
}
const text = strToU8('words')

test('an ordinary archive and an ordinary document are harmless', () => {
  expect(danger({ 'a.pdf': text, 'b/c.txt': text })).toBeNull()
  expect(danger({ '[Content_Types].xml': text, 'word/document.xml': text, 'word/embeddings/Sheet1.xlsx': text }, 'plan.docx', true)).toBeNull()
})

test('what unpacks to a thousand times its size is a bomb, in an archive and in a document', () => {
  const zeros = new Uint8Array(40 * 2 ** 20)
  expect(danger({ 'zeros.bin': zeros })).toBe('bomb')
  expect(danger({ 'word/document.xml': zeros }, 'plan.docx', true)).toBe('bomb')
}, 30_000)

test('so is one with more parts than anybody opens, or whose parts lie over each other', () => {
  const part = { name: 'a', packed: 10, size: 10, encrypted: false }
  expect(dangerInZip(Array.from({ length: 10_001 }, () => part), { name: 'x.zip', size: 10 ** 9, isOffice: false })).toBe('bomb')
  expect(dangerInZip([part, part], { name: 'x.zip', size: 15, isOffice: false })).toBe('bomb')
  expect(dangerInZip([{ ...part, size: 2 ** 31 }], { name: 'x.zip', size: 2 ** 30, isOffice: false })).toBe('bomb')
})

test('a password, macros, programs and archives within archives are told by the list', () => {
  expect(danger({ 'a.pdf': text }, 'x.zip', false, (bytes, at) => { bytes[at + 8]! |= 1 })).toBe('encrypted')
  expect(danger({ 'word/vbaProject.bin': text, 'word/document.xml': text }, 'plan.docx', true)).toBe('macros')
  expect(danger({ 'word/document.xml': text }, 'plan.docm', true)).toBe('macros')
  expect(danger({ 'setup.exe': text })).toBe('program')
  expect(danger({ 'inner.zip': text })).toBe('nested')
})

test('old Office files are told by what their directory names', () => {
  const wide = (word: string) => Buffer.from(word, 'utf16le').toString('latin1')
  expect(dangerInOle(wide('WordDocument') + wide('_VBA_PROJECT'), 'old.doc')).toBe('macros')
  expect(dangerInOle(wide('EncryptedPackage'), 'x.bin')).toBe('encrypted')
  expect(dangerInOle(wide('Workbook'), 'plan.xlsx')).toBe('encrypted')
  expect(dangerInOle(wide('WordDocument'), 'old.doc')).toBeNull()
})

test('a name that runs, a picture that runs, and a name that lies', () => {
  expect(['a.EXE', 'b.js', 'c.html', 'd.pdf.scr'].map(namedProgram)).toEqual([true, true, true, true])
  expect(['a.pdf', 'b.json', 'c.svg', 'exe'].map(namedProgram)).toEqual([false, false, false, false])
  expect(scriptedPicture('<svg xmlns="x"><script>1</script></svg>')).toBe(true)
  expect(scriptedPicture('<svg xmlns="x" onload="1"/>')).toBe(true)
  expect(scriptedPicture('<svg xmlns="x"><path d="M0 0"/></svg>')).toBe(false)
  expect([isDisguised('a.pdf', 'image/png'), isDisguised('a.jpg', 'image/png'), isDisguised('a.docx', 'application/zip'), isDisguised('a.txt', 'text/plain')]).toEqual([true, false, true, false])
})
