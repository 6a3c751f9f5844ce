import { expect, test } from 'vitest'
import type { Row } from './form'
import { rowsIn } from './said'
import { mostSpace, overlap, pastMidnight, slotsIn, spaceOf } from './timetable'

const programme = (...rows: Row[]) => Object.fromEntries(rows.map((value, at) => [`functions.r${at}`, { value, notApplicable: false }]))
const at = (start: string, end: string, more: Row = {}): Row => ({ date: '2026-12-10', start, end, name: 'Part', ...more })
const space = { theatre: 80, rounds: 120 }

test('an evening may end in the small hours; nothing else ends before it begins', () => {
  expect([pastMidnight('19:00', '01:00'), pastMidnight('09:00', '08:00'), pastMidnight('19:00', '18:00'), pastMidnight('09:00', '10:00')]).toEqual([true, false, false, false])
  expect(slotsIn(programme(at('19:00', '01:00'), at('10:00', '09:00'), { name: 'Open' }))).toHaveLength(1)
})

test('functions overlap by a minute, also past midnight, and not where one follows the other', () => {
  const [a, b, c, d] = slotsIn(programme(at('09:00', '10:01'), at('10:00', '11:00'), at('11:00', '12:00'), at('22:00', '02:00')))
  const [next] = slotsIn(programme({ ...at('01:00', '03:00'), date: '2026-12-11' }))
  expect([overlap(a!, b!), overlap(b!, c!), overlap(d!, next!)]).toEqual([true, false, true])
})

test('space follows people and set-up, and adds up for what happens at once', () => {
  const answers = programme(at('09:00', '12:00', { pax: 612, set_up: 'theatre' }), at('11:00', '13:00', { pax: 10, set_up: 'rounds' }), at('12:00', '14:00', { pax: 400, set_up: 'rounds' }))
  expect(rowsIn(answers, 'functions').map((line) => spaceOf(line, space))).toEqual([490, 12, 480])
  expect(spaceOf(rowsIn(programme(at('09:00', '10:00', { pax: 5, set_up: 'cabaret' })), 'functions')[0]!, space)).toBeNull()
  expect(mostSpace(answers, space)).toEqual({ area: 502, keys: ['functions.r0', 'functions.r1'] })
  expect(mostSpace({}, space)).toEqual({ area: 0, keys: [] })
})
