import { expect, test } from 'vitest'
import { fileName } from './name'

test.each([
  ['brief.pdf', 'brief.pdf'],
  ['会议方案（终稿）.docx', '会议方案（终稿）.docx'],
  ['C:\\Users\\lin\\plan.xlsx', 'plan.xlsx'],
  ['../../etc/passwd', 'passwd'],
  ['invoice\u202efdp.exe', 'invoicefdp.exe'],
  ['two\r\nlines\u0000.txt', 'twolines.txt'],
  ['zero\u200bwidth\ufeff.txt', 'zerowidth.txt'],
  ['family 👩‍👧.png', 'family 👩‍👧.png'],
  ['cafe\u0301.png', 'café.png'],
  ['  report.pdf.  ', 'report.pdf'],
  ['half \ud800.txt', 'half \ufffd.txt'],
  ['..', ''],
  ['folder/', ''],
  ['\u202e\u0007', ''],
])('%j is kept as %j', (raw, kept) => {
  expect(fileName(raw)).toBe(kept)
})
