import { expect, test } from 'vitest'
import { missingToRestrict, restrictionOn, restrictions } from './restriction'

const today = '2026-12-01'
const suspend = { kind: 'suspended', reason: 'no answer', until: '2027-01-31' } as const
const blacklist = { kind: 'blacklisted', reason: 'bribery', evidence: ['fil_1'], reviewOn: '2027-12-01', decidedBy: ['ada', 'min'] } as const
const wishes = [{ kind: 'none' }, suspend, blacklist, { kind: 'probation' }] as const

test('a suspension holds to the end of its last day', () => {
  expect(['2026-12-01', '2026-11-30', null].map((until) => restrictionOn({ kind: 'suspended', until }, today))).toEqual(['suspended', 'none', 'suspended'])
  expect(restrictionOn({ kind: 'blacklisted', until: '2026-11-30' }, today)).toBe('blacklisted')
})

test('off the blacklist only by way of probation', () => {
  const openTo = restrictions.map((kind) => wishes.filter((wish) => missingToRestrict({ kind, until: null }, wish, today).length === 0).map((wish) => wish.kind))
  expect(openTo).toEqual([['suspended', 'blacklisted'], ['none', 'blacklisted'], ['probation'], ['none', 'suspended', 'blacklisted']])
})

test('a blacklisting names its reason, evidence and review, and two different people say so', () => {
  const from = { kind: 'none', until: null } as const
  expect(missingToRestrict(from, { kind: 'blacklisted', reason: null, evidence: [], reviewOn: today, decidedBy: ['ada'] }, today)).toEqual(['reason', 'evidence', 'review_on', 'second_person'])
  expect(missingToRestrict(from, { ...blacklist, decidedBy: ['ada', 'ada'] }, today)).toEqual(['second_person'])
  expect(missingToRestrict(from, { kind: 'suspended', reason: ' ', until: '2026-11-30' }, today)).toEqual(['reason', 'until'])
})
