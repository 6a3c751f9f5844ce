import { expect, test } from 'vitest'
import { briefStates, missingToMove, stateAfter, type BriefState, type Move } from './states'

/** Every move from every state: where it leads, or a dot where it may not be made. */
const table: [Move, Record<BriefState, BriefState | '.'>][] = [
  ['answer', { draft: 'draft', submitted: 'submitted', clarifying: 'clarifying', ready_to_agree: 'clarifying', agreed: '.', change_requested: 'change_requested', withdrawn: '.', declined: '.' }],
  ['attach', { draft: 'draft', submitted: 'submitted', clarifying: 'clarifying', ready_to_agree: '.', agreed: '.', change_requested: 'change_requested', withdrawn: '.', declined: '.' }],
  ['submit', { draft: 'submitted', submitted: '.', clarifying: '.', ready_to_agree: '.', agreed: '.', change_requested: '.', withdrawn: '.', declined: '.' }],
  ['ask', { draft: '.', submitted: 'clarifying', clarifying: 'clarifying', ready_to_agree: '.', agreed: '.', change_requested: 'clarifying', withdrawn: '.', declined: '.' }],
  ['freeze', { draft: '.', submitted: 'ready_to_agree', clarifying: 'ready_to_agree', ready_to_agree: '.', agreed: '.', change_requested: 'ready_to_agree', withdrawn: '.', declined: '.' }],
  ['agree', { draft: '.', submitted: '.', clarifying: '.', ready_to_agree: 'agreed', agreed: '.', change_requested: '.', withdrawn: '.', declined: '.' }],
  ['require_changes', { draft: '.', submitted: '.', clarifying: '.', ready_to_agree: 'clarifying', agreed: '.', change_requested: '.', withdrawn: '.', declined: '.' }],
  ['take_back', { draft: '.', submitted: '.', clarifying: '.', ready_to_agree: 'clarifying', agreed: '.', change_requested: '.', withdrawn: '.', declined: '.' }],
  ['request_change', { draft: '.', submitted: '.', clarifying: '.', ready_to_agree: '.', agreed: 'change_requested', change_requested: '.', withdrawn: '.', declined: '.' }],
  ['drop_change', { draft: '.', submitted: '.', clarifying: '.', ready_to_agree: '.', agreed: '.', change_requested: 'agreed', withdrawn: '.', declined: '.' }],
  ['withdraw', { draft: '.', submitted: 'withdrawn', clarifying: 'withdrawn', ready_to_agree: 'withdrawn', agreed: '.', change_requested: '.', withdrawn: '.', declined: '.' }],
  ['decline', { draft: '.', submitted: 'declined', clarifying: 'declined', ready_to_agree: 'declined', agreed: '.', change_requested: '.', withdrawn: '.', declined: '.' }],
  ['make_event', { draft: '.', submitted: '.', clarifying: '.', ready_to_agree: '.', agreed: 'agreed', change_requested: '.', withdrawn: '.', declined: '.' }],
]
const clientOnly: Move[] = ['agree', 'require_changes']
const staffOnly: Move[] = ['ask', 'freeze', 'take_back', 'decline', 'make_event']

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

test('the only way to agreed is a client who agrees; a change that is dropped goes back to what was', () => {
  const ways = table.flatMap(([move]) => briefStates.filter((state) => state !== 'agreed' && stateAfter(move, state) === 'agreed').map(() => move))
  expect(new Set(ways)).toEqual(new Set(['agree', 'drop_change']))
})

test('a brief that was agreed before is worked on as a change of that', () => {
  for (const move of ['answer', 'require_changes', 'take_back'] as const) expect(stateAfter(move, 'ready_to_agree', true)).toBe('change_requested')
  expect(stateAfter('ask', 'change_requested', true)).toBe('change_requested')
  expect(stateAfter('answer', 'change_requested', true)).toBe('change_requested')
})
