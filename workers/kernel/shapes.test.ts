import { safeParse, type GenericSchema } from 'valibot'
import { expect, test } from 'vitest'
import { Country, Day, Email, Id, Line, Zone } from './shapes'

const takes = (shape: GenericSchema, input: unknown) => safeParse(shape, input).success

test('a day must exist in the calendar', () => {
  expect(takes(Day, '2028-02-29')).toBe(true)
  expect(takes(Day, '2027-02-29')).toBe(false)
  expect(takes(Day, '09/12/2026')).toBe(false)
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
})

test('an id must name the right thing, a country be two capitals', () => {
  expect(takes(Id('event'), 'evt_01')).toBe(true)
  expect(takes(Id('event'), 'bri_01')).toBe(false)
  expect(takes(Country, 'cn')).toBe(false)
})
