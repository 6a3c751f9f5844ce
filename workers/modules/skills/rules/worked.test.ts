import fc from 'fast-check'
import { expect, test } from 'vitest'
import { daysWorked, countsAmong } from './worked'

const event = { givenOn: '2026-01-20', startsOn: '2026-03-09', loadInOn: '2026-03-07', endsOn: '2026-03-11' }
const today = '2026-11-26'

test('work begins when the duty is given, or with the event, and ends with it or today', () => {
  expect(daysWorked(event, today)).toEqual({ from: '2026-01-20', to: '2026-03-11' })
  expect(daysWorked({ ...event, givenOn: '2026-03-10' }, today)).toEqual({ from: '2026-03-07', to: '2026-03-11' })
  expect(daysWorked({ ...event, givenOn: '2026-03-10', loadInOn: null }, '2026-03-10')).toEqual({ from: '2026-03-09', to: '2026-03-10' })
})

test('only the right duties count; elsewhere, leading is coordinating', () => {
  const here = (duty: string) => ({ duty, led: duty === 'coordinator' })
  const elsewhere = (led: boolean) => ({ duty: null, led })
  const leading = ['coordinator']
  expect([here('coordinator'), here('catering'), elsewhere(true), elsewhere(false)].map((work) => countsAmong(leading, work))).toEqual([true, false, true, false])
  expect([here('coordinator'), here('finance'), elsewhere(true), elsewhere(false)].map((work) => countsAmong([...leading, 'catering'], work))).toEqual([true, false, true, true])
})

test('fewer duties never count more', () => {
  const duty = fc.constantFrom('coordinator', 'catering', 'finance', null)
  fc.assert(fc.property(duty, fc.boolean(), fc.array(fc.constantFrom('coordinator', 'catering', 'finance')), (one, led, duties) => {
    if (countsAmong(duties, { duty: one, led })) expect(countsAmong([...duties, 'venue'], { duty: one, led }) && countsAmong(null, { duty: one, led })).toBe(true)
  }))
})
