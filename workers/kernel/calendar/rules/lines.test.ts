import fc from 'fast-check'
import { expect, test } from 'vitest'
import { asLine, escaped, folded } from './lines'

const text = fc.string({ unit: 'grapheme', maxLength: 400 })

test('no line is longer than 75 octets, and unfolding gives the text back', () => {
  fc.assert(fc.property(text, (said) => {
    const lines = folded(said.replace(/[\r\n]/g, '')).split('\r\n')
    for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
    expect(lines.join('\r\n').replace(/\r\n /g, '')).toBe(said.replace(/[\r\n]/g, ''))
  }))
})

test('no letter is cut in two', () => {
  for (const line of folded('展'.repeat(60) + '🎪'.repeat(40)).split('\r\n')) expect(line).not.toMatch(/\p{Surrogate}|\uFFFD/u)
})

test('what divides values is escaped, and controls do not get in', () => {
  expect(escaped('Hall 2, left; a\\b\r\nsecond\u0007')).toBe('Hall 2\\, left\\; a\\\\b\\nsecond')
})

test('a parameter stays one parameter', () => {
  expect(asLine(['ATTENDEE', 'mailto:a@b.example', { CN: 'O"Neil; RSVP=TRUE\r\nX:1' }])).toBe('ATTENDEE;CN="O’Neil; RSVP=TRUE X:1":mailto:a@b.example\r\n')
  expect(asLine(['DTSTART', '20260101', { VALUE: 'DATE', TZID: undefined }])).toBe('DTSTART;VALUE=DATE:20260101\r\n')
})
