import { expect, test } from 'vitest'
import { briefStates, missingToMove, stateAfter, type BriefState, type Move } from './states'

/** Every move from every state: where it leads, or a dot where it may not be made. */
const table: [Move, Record<BriefState, BriefState | '.'>][] = [
  ['answer', { draft: 'draft', submitted: 'submitted', clarifying: 'clarifying', ready_to_agree: 'clarifying', agreed: '.' }],
  ['attach', { draft: 'draft', submitted: 'submitted', clarifying: 'clarifying', ready_to_agree: '.', agreed: '.' }],
  ['submit', { draft: 'submitted', submitted: '.', clarifying: '.', ready_to_agree: '.', agreed: '.' }],
  ['ask', { draft: '.', submitted: 'clarifying', clarifying: 'clarifying', ready_to_agree: '.', agreed: '.' }],
  ['freeze', { draft: '.', submitted: 'ready_to_agree', clarifying: 'ready_to_agree', ready_to_agree: '.', agreed: '.' }],
  ['agree', { draft: '.', submitted: '.', clarifying: '.', ready_to_agree: 'agreed', agreed: '.' }],
  ['require_changes', { draft: '.', submitted: '.', clarifying: '.', ready_to_agree: 'clarifying', agreed: '.' }],
  ['make_event', { draft: '.', submitted: '.', clarifying: '.', ready_to_agree: '.', agreed: 'agreed' }],
]
const clientOnly: Move[] = ['agree', 'require_changes']
const staffOnly: Move[] = ['ask', 'freeze', 'make_event']

test.each(table)('%s', (move, leads) => {
  for (const state of briefStates) {
    const side = clientOnly.includes(move) ? 'client' : 'staff'
    expect(missingToMove(move, state, side)).toEqual(leads[state] === '.' ? ['state'] : [])
    if (leads[state] !== '.') expect(stateAfter(move, state)).toBe(leads[state])
  }
})

test.each(table.map(([move]) => move))('who may %s', (move) => {
  const refused = (side: string) => briefStates.every((state) => missingToMove(move, state, side).includes('role'))
  expect(refused('staff')).toBe(clientOnly.includes(move))
  expect(refused('client')).toBe(staffOnly.includes(move))
  expect(refused('supplier')).toBe(true)
})

test('the only way to agreed is a client who agrees', () => {
  const ways = table.flatMap(([move]) => briefStates.filter((state) => state !== 'agreed' && stateAfter(move, state) === 'agreed').map(() => move))
  expect(new Set(ways)).toEqual(new Set(['agree']))
})
