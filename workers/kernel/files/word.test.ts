import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { wordText } from './word'

const t = (words: string) => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`
const p = (...inner: string[]) => `<w:p><w:pPr><w:rPr><w:b/></w:rPr></w:pPr>${inner.join('')}</w:p>`

function document(body: string) {
  const xml = `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`
  return bytesOf(zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8(xml) }))
}

const bytesOf = (whole: Uint8Array) =>
  ({ size: whole.length, range: (offset: number, length: number) => Promise.resolve(new Response(whole.slice(offset, offset + length)).body!) })

test('a paragraph is a line, whatever it is made of, in any script', async () => {
  expect(await wordText(document(p(t('Request for '), t('proposal')) + p() + p(t('年度经销商大会 &amp; 晚宴'))), 1000)).toBe('Request for proposal\n\n年度经销商大会 & 晚宴\n')
})

test('a row of a table is a line, its cells apart', async () => {
  const cell = (...paragraphs: string[]) => `<w:tc>${paragraphs.join('')}</w:tc>`
  const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`
  const table = `<w:tbl>${row(cell(p(t('Date'))), cell(p(t('Guests'))))}${row(cell(p(t('9 March')), p(t('or 10'))), cell(p(t('300'))))}</w:tbl>`
  expect(await wordText(document(p(t('Facts')) + table + p(t('End'))), 1000)).toBe('Facts\nDate\tGuests\n9 March or 10\t300\nEnd\n')
})

test('tabs and breaks stay, deleted words and codes of fields do not', async () => {
  const codes = '<w:r><w:instrText>PAGE</w:instrText></w:r><w:del><w:r><w:delText>no</w:delText></w:r></w:del>'
  expect(await wordText(document(p(t('One'), '<w:r><w:tab/></w:r>', t('two'), '<w:r><w:br/></w:r>', t('three'), codes)), 1000)).toBe('One\ttwo\nthree\n')
})

test('what is no such document is refused', async () => {
  await expect(wordText(bytesOf(strToU8('%PDF-1.7 and more than that, to be sure')), 1000)).rejects.toThrow()
  await expect(wordText(bytesOf(zipSync({ 'xl/workbook.xml': strToU8('<x/>') })), 1000)).rejects.toThrow()
  await expect(wordText(bytesOf(zipSync({ 'word/document.xml': strToU8('<w:document><w:body>') })), 1000)).rejects.toThrow()
})
