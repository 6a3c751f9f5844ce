import { expect, test } from 'vitest'
import { callings, type Appointment, type Sent } from './callings'

const show = { what: 'Show', when: { zone: 'Asia/Shanghai', from: '2027-03-09', to: '2027-03-10' }, where: 'Shanghai' }
const moved = { ...show, when: { ...show.when, to: '2027-03-11' } }
const of = (who: string[], said = show): Appointment => ({ ...said, who })
const held = (personId: string, sequence = 0, method: Sent['method'] = 'REQUEST'): Sent => ({ personId, sequence, method, said: show })
const today = '2027-01-01'
const brief = (sent: Sent[], appointment: Appointment | null, on = today) => callings(sent, appointment, on).map(({ personId, method, sequence, first }) => [personId, method, sequence, first])

test('who is new is invited, who holds it already is left in peace', () => {
  expect(brief([], of(['a', 'b', 'a']))).toEqual([['a', 'REQUEST', 0, true], ['b', 'REQUEST', 0, true]])
  expect(brief([held('a')], of(['a']))).toEqual([])
})

test('a change goes to all who hold it, under the next number', () => {
  expect(brief([held('a', 3), held('b')], of(['a', 'b'], moved))).toEqual([['a', 'REQUEST', 4, false], ['b', 'REQUEST', 1, false]])
})

test('who is taken off, and everybody once the thing is off, gets a cancellation, once', () => {
  expect(brief([held('a'), held('b')], of(['b']))).toEqual([['a', 'CANCEL', 1, false]])
  expect(brief([held('a'), held('b', 2)], null)).toEqual([['a', 'CANCEL', 1, false], ['b', 'CANCEL', 3, false]])
  expect(brief([held('a', 1, 'CANCEL')], null)).toEqual([])
})

test('who comes back is invited anew under a higher number', () => {
  expect(brief([held('a', 1, 'CANCEL')], of(['a']))).toEqual([['a', 'REQUEST', 2, true]])
})

test('what is over calls nobody', () => {
  expect(brief([], of(['a']), '2027-03-11')).toEqual([])
  expect(brief([held('a')], null, '2027-03-11')).toEqual([])
  expect(brief([held('a')], of(['a'], moved), '2027-03-11')).toEqual([['a', 'REQUEST', 1, false]])
})
