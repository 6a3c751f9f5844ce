import { expect, test } from 'vitest'
import { refusedType, sniff } from './sniff'

const bytes = (...parts: (string | number[])[]) => Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part)] : part)))
const told = (head: Uint8Array, name = 'file', tail = new Uint8Array()) => sniff(head, tail, name)
const zip = bytes('PK', [3, 4], '[Content_Types].xml', [0, 200])

test.each([
  ['application/pdf', bytes('%PDF-1.7\n')],
  ['image/png', bytes([0x89], 'PNG\r\n', [0x1a], '\n')],
  ['image/jpeg', bytes([0xff, 0xd8, 0xff, 0xe0])],
  ['image/gif', bytes('GIF89a')],
  ['image/webp', bytes('RIFF', [1, 2, 3, 4], 'WEBPVP8 ')],
  ['image/heic', bytes([0, 0, 0, 24], 'ftypheic')],
  ['image/avif', bytes([0, 0, 0, 24], 'ftypavif')],
  ['video/quicktime', bytes([0, 0, 0, 20], 'ftypqt  ')],
  ['video/mp4', bytes([0, 0, 0, 24], 'ftypisom')],
  ['application/zip', zip],
  ['text/plain', bytes('Dear all,\n会议')],
  ['text/plain', bytes('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')],
  ['text/plain', bytes('MZ Industries, brief of 3 March')],
  ['text/plain', bytes([0xff, 0xfe], [0x61, 0, 0x2d, 0x4e])],
  ['text/plain', bytes('cut in a character ', [0xe4, 0xbc])],
  ['application/octet-stream', bytes([0, 1, 2, 3])],
  ['application/octet-stream', bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
])('%s', (type, head) => {
  expect(told(head)).toBe(type)
})

test('the name tells apart what looks the same, and nothing else', () => {
  const ole = bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  expect(told(ole, 'old.DOC')).toBe('application/msword')
  expect(told(ole, 'old.xls')).toBe('application/vnd.ms-excel')
  expect(told(bytes('a,b\n1,2'), 'list.csv')).toBe('text/csv')
  expect(told(bytes('%PDF-1.4'), 'list.csv')).toBe('application/pdf')
})

test.each([['word/document.xml', 'wordprocessingml.document'], ['xl/workbook.xml', 'spreadsheetml.sheet'], ['ppt/presentation.xml', 'presentationml.presentation']])(
  'a zip with %s is what Office made of it, wherever the name stands', (inside, type) => {
    expect(told(bytes('PK', [3, 4], inside))).toContain(type)
    expect(told(zip, 'x.zip', bytes('PK', [1, 2], inside))).toContain(type)
  })

test.each([
  ['a Windows program', bytes('MZ', [0x90, 0, 3, 0])],
  ['a Linux program', bytes([0x7f], 'ELF')],
  ['a Mac program', bytes([0xcf, 0xfa, 0xed, 0xfe])],
  ['a program for two Macs', bytes([0xca, 0xfe, 0xba, 0xbe])],
  ['a script', bytes('#!/bin/sh\nrm -rf /')],
  ['a page', bytes('<!DOCTYPE html><p>')],
  ['a page with a byte order mark', bytes([0xef, 0xbb, 0xbf], '\n <HTML>')],
  ['a page behind a comment', bytes('<!-- x --><!-- y -->\n<script>')],
  ['a page as XML', bytes('<?xml version="1.0"?><html xmlns="x">')],
  ['a page in UTF-16', bytes([0xff, 0xfe], [...'<html>'].flatMap((letter) => [letter.charCodeAt(0), 0]))],
])('%s is refused, whatever its name', (_, head) => {
  expect(told(head, 'holiday.jpg')).toBe(refusedType)
})

test('thousands of comments cost no time', () => {
  const started = Date.now()
  expect(told(bytes('<!-- -->'.repeat(2000), '<p>'))).toBe('text/plain')
  expect(Date.now() - started).toBeLessThan(500)
})
