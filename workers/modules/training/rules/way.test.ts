import { expect, test } from 'vitest'
import { countHours } from './hours'
import { pmpRenewalHours } from './pmp-renewal'
import type { Topic } from './topics'
import { wayOf, type OnOffer } from './way'

const reader = { me: 'lin', zone: 'Asia/Shanghai', today: '2026-11-26' }
const education = (area: string, hours: number) => ({ on: '2026-01-01', quarterHours: hours * 4, kind: 'course' as const, group: 'education', area })
const standing = [education('ways_of_working', 60), education('power_skills', 8), education('business_acumen', 2)]
const lacking = { edition: { hours: pmpRenewalHours }, endsOn: '2026-12-31', carried: 0, standing, ifVerified: countHours(pmpRenewalHours, standing) }
const session = (id: string, hours: number, more: Partial<OnOffer> = {}, topic: Topic = 'financial_management'): OnOffer => ({
  id, courseId: id, startsAt: '2026-12-03T01:00:00.000Z', endsAt: '2026-12-03T09:00:00.000Z', state: 'ahead', places: 8, taken: 7, trainer: { id: 'omar' }, mine: null,
  course: { kind: 'course', minutes: hours * 60, industry: true, split: [{ topic, minutes: hours * 60 }] }, ...more,
})
const way = (sessions: OnOffer[], more = {}) => {
  const found = wayOf({ ...lacking, ...more }, sessions, reader)
  return found && [found.steps.map(({ session: { id }, fills }) => [id, fills]), found.left]
}

test('the way leads to what is booked first, then to what has a free place, and says what remains', () => {
  expect(way([session('long', 4), session('booked', 1, { mine: { is: 'seated' }, taken: 8 }), session('plans', 9, {}, 'project_management')])).toEqual([[['booked', 4], ['long', 16]], 4])
  expect(way([])).toEqual([[], 24])
})

test('nothing leads there that is full, waited for, taught by oneself, over or after the cycle, nor a course twice', () => {
  const no: Partial<OnOffer>[] = [{ taken: 8 }, { mine: { is: 'waiting' } }, { trainer: { id: 'lin' } }, { state: 'over' }, { endsAt: '2026-12-31T16:00:00.000Z' }]
  expect(way(no.map((more, at) => session(`no${at}`, 6, more)))).toEqual([[], 24])
  const again = { courseId: 'budgets' }
  expect(way([session('later', 3, { ...again, startsAt: '2026-12-05T01:00:00.000Z' }), session('soon', 3, again)])).toEqual([[['soon', 12]], 12])
  expect(way([session('soon', 3, again), session('mine', 3, { ...again, mine: { is: 'seated' } })])).toEqual([[['mine', 12]], 12])
})

test('there is none where hours are not what is missing, or the cycle is over', () => {
  expect(way([session('long', 6)], { ifVerified: { atLeast: 0 } })).toBeNull()
  expect(way([session('long', 6)], { endsOn: '2026-11-25' })).toBeNull()
})
