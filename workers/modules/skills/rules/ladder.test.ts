import { expect, test } from 'vitest'
import { positions } from '../../../../db/seed/positions'
import { metBy, nextStep, stillAsked, type Facts } from './ladder'

const event = { sort: 'conference', industry: 'healthcare', guests: 400, led: true }
const facts: Facts = {
  months: (within) => (within === 1 ? 6 : 50), events: [event, { ...event, industry: 'finance', led: false }, { sort: null, industry: null, guests: null, led: true }],
  works: ['audit', 'audit', 'standard'], level: (skill) => (skill === 'team' ? 4 : 0), papers: new Set(['cmp']),
}

test('each thing a place asks is measured against what is on record', () => {
  const met = (asks: Parameters<typeof metBy>[0]) => { const { has, needs, met } = metBy(asks, facts); return [has, needs, met] }
  expect(met({ kind: 'months', least: 48, within: null })).toEqual([50, 48, true])
  expect(met({ kind: 'months', least: 7, within: 1 })).toEqual([6, 7, false])
  expect(met({ kind: 'events', least: 2, of: [{ led: true }] })).toEqual([2, 2, true])
  expect(met({ kind: 'events', least: 3, of: [{ sort: 'conference', industry: 'healthcare' }, { sort: 'conference', guests: 300 }] })).toEqual([2, 3, false])
  expect(met({ kind: 'industries', least: 3 })).toEqual([2, 3, false])
  expect(met({ kind: 'works', least: 3, of: ['audit', 'standard'] })).toEqual([3, 3, true])
  expect(met({ kind: 'skill', code: 'team', level: 4 })).toEqual([4, 4, true])
  expect(met({ kind: 'paper', any: ['pmp', 'cmp'] })).toEqual([1, 1, true])
  expect(met({ kind: 'paper', any: ['pmp'] })).toEqual([0, 1, false])
})

test('the next step is the one above on the same ladder, the first for whoever stands on none', () => {
  expect(['coordinator', 'project_manager', 'regional_director', 'group_head', 'specialist', null].map((code) => nextStep(positions, code)?.code ?? null))
    .toEqual(['project_manager', 'regional_director', 'group_head', null, 'standards_adviser', 'coordinator'])
  expect(nextStep(positions, null, 'venues')?.code).toBe('venue_operator')
})

test('a skill that was put away is asked no more, and all else is', () => {
  const months = { kind: 'months' as const, least: 24, within: null }
  const skill = (code: string) => ({ kind: 'skill' as const, code, level: 3 as const })
  const known = [{ code: 'negotiation', archivedAt: '2026-11-01T00:00:00.000Z' }, { code: 'schedule', archivedAt: null }]
  expect(stillAsked([months, skill('negotiation'), skill('schedule'), skill('unheard')], known)).toEqual([months, skill('schedule')])
})
