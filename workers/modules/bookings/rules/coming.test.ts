import { expect, test } from 'vitest'
import { namesCrew, wrongInCrew } from './coming'

const booked = { theirs: new Set(['wang', 'van']), startsOn: '2026-12-09', endsOn: '2026-12-10', dayOf: (instant: string) => instant.slice(0, 10) }
const at = (arrives: string | null, leaves: string | null = null) => wrongInCrew([{ id: 'wang', arrives, leaves }], booked)

test('who comes is said between the yes and the end of a job', () => {
  expect((['offered', 'accepted', 'confirmed', 'delivered', 'released'] as const).filter(namesCrew)).toEqual(['accepted', 'confirmed'])
})

test('they come within its days, and may leave the day after', () => {
  expect(at('2026-12-09T06:00:00Z', '2026-12-11T02:00:00Z')).toEqual({})
  expect(at(null)).toEqual({})
  expect(at('2026-12-08T23:00:00Z')).toEqual({ 'crew.0.arrives': 'out_of_range' })
  expect(at(null, '2026-12-12T00:00:00Z')).toEqual({ 'crew.0.leaves': 'out_of_range' })
  expect(at('2026-12-09T08:00:00Z', '2026-12-09T08:00:00Z')).toEqual({ 'crew.0.leaves': 'before_start' })
})

test('each once, and only those the supplier has', () => {
  const comer = (id: string) => ({ id, arrives: null, leaves: null })
  expect(wrongInCrew([comer('wang'), comer('van')], booked)).toEqual({})
  expect(wrongInCrew([comer('wang'), comer('wang'), comer('li')], booked)).toEqual({ 'crew.1.id': 'not_an_option', 'crew.2.id': 'not_an_option' })
})
