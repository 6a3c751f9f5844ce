import { expect, test } from 'vitest'
import { rowXml, sheetHead, workbookParts } from './workbook'

test('text stays text, numbers and dates are what they are', () => {
  expect(rowXml(['=1+1 & <b>', -12.5, '2026-12-09', '2026-12-09T14:30:00', null], ['text', 'number', 'day', 'instant', 'text'])).toBe(
    '<row><c t="inlineStr"><is><t xml:space="preserve">=1+1 &amp; &lt;b&gt;</t></is></c><c><v>-12.5</v></c><c s="2"><v>46365</v></c><c s="3"><v>46365.604166666664</v></c><c/></row>')
})

test('what XML does not know is left out, and a cell holds no more than a spreadsheet takes', () => {
  expect(rowXml(['a\u0000\u001fb'], ['text'])).toContain('>ab<')
  expect(rowXml(['x'.repeat(40_000)], ['wide']).length).toBeLessThan(33_000)
})

test('the head is bold and frozen, the sheet’s name is one that spreadsheets take', () => {
  expect(sheetHead(['Name'], ['text'])).toMatch(/state="frozen"[^]*<c t="inlineStr" s="1">/)
  expect(Object.fromEntries(workbookParts('Clients/客戶: a very long name for a sheet'))['xl/workbook.xml']).toContain('name="Clients 客戶  a very long name fo"')
})
