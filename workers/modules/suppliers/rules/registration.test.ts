import { expect, test } from 'vitest'
import { missingToMove, registrations } from './registration'

const staff = { side: 'staff', reason: 'so it is' } as const
const supplier = { side: 'supplier', reason: null } as const
const openTo = (from: (typeof registrations)[number], who: typeof staff | typeof supplier) => registrations.filter((to) => missingToMove(from, to, who).length === 0)

test('from a draft to registered; what a supplier does the agency may do for them', () => {
  expect(registrations.map((from) => [from, openTo(from, staff), openTo(from, supplier)])).toEqual([
    ['applied', ['invited', 'denied'], []],
    ['draft', ['invited', 'in_progress'], ['in_progress']],
    ['invited', ['in_progress'], ['in_progress']],
    ['in_progress', ['invited', 'submitted'], ['submitted']],
    ['submitted', ['invited', 'in_review'], []],
    ['in_review', ['invited', 'registered', 'changes_requested', 'denied'], []],
    ['registered', ['offboarded'], []],
    ['changes_requested', ['in_progress', 'submitted'], ['in_progress', 'submitted']],
    ['denied', [], []],
    ['offboarded', [], []],
  ])
})

test('what goes against a supplier is said why', () => {
  expect([missingToMove('in_review', 'denied', { side: 'staff', reason: ' ' }), missingToMove('submitted', 'invited', { side: 'staff', reason: null }), missingToMove('in_review', 'registered', { side: 'staff', reason: null })]).toEqual([['reason'], ['reason'], []])
  expect([missingToMove('submitted', 'in_review', supplier), missingToMove('draft', 'registered', staff)]).toEqual([['side'], ['state']])
})
