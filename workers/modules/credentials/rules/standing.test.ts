import fc from 'fast-check'
import { expect, test } from 'vitest'
import { daysLater } from '../../../kernel/rules/days'
import { paperStates, type Paper } from './kinds'
import { covers, holdsOn, lastDayOf, proving, standingOf } from './standing'

const today = '2026-12-01'
const paper = (more: Partial<Paper>): Paper => ({ id: 'a', kind: 'food', state: 'verified', validFrom: null, validTo: null, submittedAt: '2026-01-01T00:00:00Z', ...more })
const standing = (validTo: string | null) => standingOf([paper({ validTo })], today).standing

test('a paper holds to the end of its last day, and runs out sixty days before', () => {
  expect([null, '2027-01-31', '2027-01-30', today, '2026-11-30'].map(standing)).toEqual(['verified', 'verified', 'expiring', 'expiring', 'expired'])
  expect(standingOf([paper({ validTo: '2026-12-09' })], today, 7).standing).toBe('verified')
})

test('the verified one stays in force while a newer one is on its way or rejected', () => {
  const old = paper({ validTo: '2027-06-30' })
  for (const state of ['uploaded', 'in_review', 'rejected'] as const) {
    const newer = paper({ id: 'b', state, submittedAt: '2026-11-30T00:00:00Z' })
    expect(standingOf([newer, old], today)).toEqual({ standing: 'verified', paper: old, arriving: newer })
    expect(standingOf([newer], today)).toEqual({ standing: state, paper: newer, arriving: null })
  }
  const newer = paper({ id: 'b', submittedAt: '2026-11-30T00:00:00Z' })
  expect(standingOf([{ ...old, state: 'superseded' }, newer], today)).toEqual({ standing: 'verified', paper: newer, arriving: null })
})

test('a round that is only begun is the newest: the one rejected before it is over', () => {
  const begun = paper({ id: 'b', state: 'uploaded', submittedAt: null })
  expect(standingOf([paper({ state: 'rejected' }), begun], today)).toEqual({ standing: 'uploaded', paper: begun, arriving: null })
})

test('without papers, or with superseded ones alone, it is asked', () => {
  expect([standingOf([], today), standingOf([paper({ state: 'superseded' })], today)]).toEqual(Array(2).fill({ standing: 'asked', paper: null, arriving: null }))
})

test('an older rejected paper says nothing of a newer verified one', () => {
  expect(standingOf([paper({ id: 'b', state: 'rejected', submittedAt: '2025-01-01T00:00:00Z' }), paper({})], today).arriving).toBeNull()
})

const day = fc.integer({ min: -400, max: 400 }).map((count) => daysLater(today, count))
const papers = fc.array(fc.record({ id: fc.uuid(), kind: fc.constant('food'), state: fc.constantFrom(...paperStates), validFrom: fc.constant(null), validTo: fc.option(day), submittedAt: fc.option(day) }), { maxLength: 5 })

test('whatever order they come in, and what is verified is never lost behind what is not', () => {
  fc.assert(fc.property(papers, (all) => {
    const { standing, paper } = standingOf(all, today)
    expect(standingOf(all.toReversed(), today)).toMatchObject({ standing, paper })
    if (all.some(({ state }) => state === 'verified')) expect(paper?.state).toBe('verified')
  }))
})

test('a paper that is renewed before it ends holds until the new one begins, and over that day', () => {
  const [old, renewed] = [paper({ state: 'superseded', validFrom: '2024-01-01', validTo: '2026-12-31' }), paper({ validFrom: '2027-01-01', validTo: '2029-12-31' })]
  const holds = (papers: Paper[], from: string, to: string) => proving(papers).some((one) => covers(one, { from, to }) === 'covered')
  expect(holds([old, renewed], '2026-12-10', '2026-12-12')).toBe(true)
  expect(holds([old, renewed], '2026-12-30', '2027-01-02')).toBe(true)
  expect(holds([old, renewed], '2023-12-30', '2024-01-02')).toBe(false)
  expect(holds([old, renewed], '2029-12-30', '2030-01-02')).toBe(false)
  const late = paper({ validFrom: '2027-01-03', validTo: '2029-12-31' })
  expect(holds([old, late], '2026-12-10', '2026-12-12')).toBe(true)
  expect(holds([old, late], '2026-12-30', '2027-01-03')).toBe(false)
})

test('what a newer one took the place of while both held proves nothing, nor does what was never verified', () => {
  const wrong = paper({ state: 'superseded', validFrom: '2026-01-01', validTo: '2030-12-31' })
  expect(proving([wrong, paper({ validFrom: '2026-01-01', validTo: '2027-12-31' })])).toMatchObject([{ state: 'verified', validTo: '2027-12-31' }])
  expect(proving([wrong, paper({ validTo: '2027-12-31' })])).toMatchObject([{ state: 'verified' }])
  fc.assert(fc.property(papers, (all) => {
    expect(proving(all.filter(({ state }) => state !== 'verified'))).toEqual([])
  }))
})

test('a window is covered from its first day to the end of its last', () => {
  const window = { from: '2026-12-08', to: '2026-12-11' }
  expect(covers({ validFrom: '2026-12-08', validTo: '2026-12-11' }, window)).toBe('covered')
  expect(covers({ validFrom: null, validTo: null }, window)).toBe('covered')
  expect(covers({ validFrom: '2026-12-09', validTo: null }, window)).toBe('not_yet')
  expect(covers({ validFrom: null, validTo: '2026-12-10' }, window)).toBe('lapses')
  const days = { validFrom: '2026-12-08', validTo: '2026-12-10' }
  expect(['2026-12-07', '2026-12-08', '2026-12-10', '2026-12-11'].map((day) => holdsOn(days, day))).toEqual([false, true, true, false])
})

test('what must be fresh ends so many months after it was submitted, or earlier by itself', () => {
  expect(lastDayOf({ freshMonths: null }, { validTo: null, submittedOn: today })).toBeNull()
  expect(lastDayOf({ freshMonths: 12 }, { validTo: null, submittedOn: today })).toBe('2027-12-01')
  expect(lastDayOf({ freshMonths: 12 }, { validTo: '2027-01-01', submittedOn: today })).toBe('2027-01-01')
})
