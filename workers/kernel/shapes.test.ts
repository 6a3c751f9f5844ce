import { safeParse, type GenericSchema } from 'valibot'
import { expect, test } from 'vitest'
import { Country, Day, Email, Id, Instant, Line, Paragraph, Zone } from './shapes'

const takes = (shape: GenericSchema, input: unknown) => safeParse(shape, input).success

test('a day must exist in the calendar', () => {
  expect(takes(Day, '2028-02-29')).toBe(true)
  expect(takes(Day, '2027-02-29')).toBe(false)
  expect(takes(Day, '09/12/2026')).toBe(false)
  expect(takes(Instant, '2028-02-29T08:00:00Z')).toBe(true)
  expect(takes(Instant, '2026-02-30T00:00:00Z')).toBe(false)
})

test('a zone must be one that the runtime knows', () => {
  expect(takes(Zone, 'Asia/Shanghai')).toBe(true)
  expect(takes(Zone, 'Asia/Atlantis')).toBe(false)
})

test('an address is folded to lower case and trimmed', () => {
  expect(safeParse(Email, ' Helen@Meridian.example ').output).toBe('helen@meridian.example')
  expect(takes(Email, 'helen at meridian')).toBe(false)
})

test('a line of blanks is no answer', () => {
  expect(takes(Line(), '   ')).toBe(false)
  expect(takes(Line(3), 'four')).toBe(false)
  expect(takes(Line(), '\u200b\u202e')).toBe(false)
})

test('text is kept as it can be seen, and half a letter is none', () => {
  expect(safeParse(Line(), ' one\r\ntwo\0\u202e ').output).toBe('one two')
  expect(safeParse(Paragraph(), ' one\r\ntwo\0\u202e ').output).toBe('one\ntwo')
  expect(safeParse(Line(), 'half \ud800').issues?.map(({ message }) => message)).toEqual(['not_text'])
})

test('an id must name the right thing, a country be one that there is', () => {
  expect(takes(Id('event'), 'evt_01')).toBe(true)
  expect(takes(Id('event'), 'bri_01')).toBe(false)
  expect(takes(Country, 'cn')).toBe(false)
  expect(takes(Country, 'CN')).toBe(true)
  expect(takes(Country, 'ZZ')).toBe(false)
})
