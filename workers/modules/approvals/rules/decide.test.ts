import { expect, test } from 'vitest'
import type { Role } from '../../../kernel/rules/roles'
import { askable, deciderOf, inPlaceOf, missingToDecide, stateAfter, type Asked } from './decide'

const said = (personId: string, role: Role, yes = true) => ({ personId, yes, roles: [role] })
const asked = (more: Partial<Asked> = {}): Asked => ({ state: 'open', askedBy: 'lin', steps: ['manager', 'director'], decisions: [], ...more })
const own = (id: string, role: Role) => ({ id, roles: [{ role, forId: null }] })

test('one no ends it; it is granted when two different people have said yes', () => {
  expect(stateAfter(['manager'], [])).toBe('open')
  expect(stateAfter(['manager'], [said('ada', 'manager')])).toBe('granted')
  expect(stateAfter(['manager', 'director'], [said('ada', 'director')])).toBe('open')
  expect(stateAfter(['manager', 'director'], [said('ada', 'director'), said('min', 'manager')])).toBe('granted')
  expect(stateAfter(['manager', 'director'], [said('ada', 'director'), said('min', 'manager', false)])).toBe('refused')
})

test('nobody decides what they asked for, twice, or past the end', () => {
  expect(missingToDecide(asked(), own('lin', 'owner'))).toEqual(['own'])
  expect(missingToDecide(asked({ decisions: [said('ada', 'director')] }), own('ada', 'director'))).toEqual(['decided'])
  expect(missingToDecide(asked({ state: 'withdrawn' }), own('ada', 'director'))).toEqual(['state'])
})

test('only whom a step still waits for', () => {
  expect(missingToDecide(asked(), own('min', 'manager'))).toEqual([])
  expect(missingToDecide(asked({ decisions: [said('ada', 'manager')] }), own('min', 'manager'))).toEqual(['role'])
  expect(missingToDecide(asked({ decisions: [said('ada', 'director')] }), own('min', 'manager'))).toEqual([])
  expect(missingToDecide(asked(), own('omar', 'coordinator'))).toEqual(['role'])
})

const people = [{ id: 'ada', role: 'director' as const }, { id: 'min', role: 'manager' as const }, { id: 'lin', role: 'coordinator' as const }]

test('whoever asks is not asked', () => {
  expect(askable(['manager'], 'min', people).map(({ id }) => id)).toEqual(['ada'])
  expect(askable(['owner'], 'lin', people)).toEqual([])
})

test('while somebody is away their deputy decides in their place, until they are back', () => {
  const leaves = [{ id: 'lea', personId: 'ada', deputyId: 'lin', fromOn: '2026-12-07', toOn: '2026-12-11' }]
  const lin = deciderOf(people[2]!, people, leaves, '2026-12-11')
  expect(lin.roles).toEqual([{ role: 'coordinator', forId: null }, { role: 'director', forId: 'ada' }])
  expect(inPlaceOf(['manager'], lin)).toBe('ada')
  expect(missingToDecide(asked({ askedBy: 'omar' }), lin)).toEqual([])
  expect(missingToDecide(asked({ askedBy: 'lin' }), lin)).toEqual(['own'])
  expect(deciderOf(people[2]!, people, leaves, '2026-12-12').roles).toHaveLength(1)
  expect(inPlaceOf(['manager'], own('min', 'manager'))).toBeNull()
})
