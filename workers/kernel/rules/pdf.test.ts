import fc from 'fast-check'
import { expect, test } from 'vitest'
import { linesOf, pdf, runsOf, widthOf } from './pdf'

const page = { width: 842, height: 595, title: '证书', language: 'zh-Hans' as const, marks: [{ text: '陈浩 (Chen Hao) \\ café', x: 60, y: 400, size: 20 }] }

test('the table says where each object begins, and a stream how long it is', () => {
  const file = pdf(page)
  expect(file).toMatch(/^%PDF-1\.7\n/)
  expect(file).toMatch(/^[\x20-\x7e\n]*$/)
  const [, table] = /xref\n0 11\n0000000000 65535 f \n([\s\S]*?)trailer/.exec(file)!
  table!.trim().split('\n').forEach((line, at) => expect(file.slice(Number(line.slice(0, 10)))).toMatch(new RegExp(`^${at + 1} 0 obj\n`)))
  const [, length, content] = /\/Length (\d+) >>\nstream\n([\s\S]*?)\nendstream/.exec(file)!
  expect(content!.length).toBe(Number(length))
  expect(Number(/startxref\n(\d+)/.exec(file)![1])).toBe(file.indexOf('xref\n0'))
})

test('Latin letters and Chinese are each written in a font that has them; what would end a text does not', () => {
  const file = pdf(page)
  expect(file).toContain('<96486d69> Tj')
  expect(file).toContain('( \\050Chen Hao\\051 \\134 caf\\351) Tj')
  expect(file).toContain('/STSong-Light-UniGB-UTF16-H')
  expect(pdf({ ...page, language: 'zh-Hant' })).toContain('/MSung-Light-UniCNS-UTF16-H')
  expect(runsOf('Nguyễn 阮')).toEqual([{ latin: true, text: 'Nguyen ' }, { latin: false, text: '阮' }])
})

test('no line is wider than it may be, unless one word is, and none of the words is lost', () => {
  expect(linesOf('应急疏散与人群安全', 10, 40)).toEqual(['应急疏散', '与人群安', '全'])
  expect(linesOf('Crowd safety for large halls', 10, 80)).toEqual(['Crowd safety', 'for large', 'halls'])
  fc.assert(fc.property(fc.array(fc.constantFrom('Crowd', 'safety', '人', '群', ' ', 'a'), { maxLength: 30 }), (pieces) => {
    const text = pieces.join('')
    const lines = linesOf(text, 10, 60)
    expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
    for (const line of lines) if (/\s/.test(line)) expect(widthOf(line, 10)).toBeLessThanOrEqual(60)
  }))
})
