import { expect, test } from 'vitest'
import { actsInPdf, endsLikePdf, objectInPdf, objectStreamsIn } from './danger-in-pdf'

test('a PDF that runs a script or a program says so, however it spells it', () => {
  expect(['<</S/JavaScript/JS(app.alert(1))>>', '<< /S /Java#53cript >>', '/Names<</#4aavaScript 5 0 R>>', '<</S/Launch/F(a.exe)>>'].map(actsInPdf)).toEqual([true, true, true, true])
  expect(['<</Type/Catalog/Pages 2 0 R>>', '(What JavaScript is)', '/LaunchDate (today)', '/JavaScripts'].map(actsInPdf)).toEqual([false, false, false, false])
})

test('one without an object, or without an end, is none', () => {
  expect(['1 0 obj<<>>endobj', 'words about an obj'].map(objectInPdf)).toEqual([true, false])
  expect(['startxref\n9\n%%EOF\r\n', 'cut in the mid'].map(endsLikePdf)).toEqual([true, false])
})

test('packed lists of objects are found, whole or cut', () => {
  const text = '4 0 obj <</Type/ObjStm/N 2/First 10/Filter/FlateDecode/Length 6>> stream\r\nPACKEDendstream endobj 5 0 obj <</Type /ObjStm>>\nstream\nCU'
  expect(objectStreamsIn(text).map(({ from, to }) => text.slice(from, to ?? undefined))).toEqual(['PACKED', 'CU'])
  expect(objectStreamsIn('<</Type/XObject>>stream\nJPEGendstream')).toEqual([])
})
