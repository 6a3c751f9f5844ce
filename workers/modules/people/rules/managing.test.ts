import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { circles, handsOver, manages, tends, whyNotManager } from './managing'

const crew = { id: 'min', role: 'crew', managerId: 'hao', state: 'active', clientId: null, scope: 'all' } as const
const staff = (id: string, role: 'owner' | 'director' | 'manager' | 'coordinator' | 'crew' = 'crew') => ({ kind: 'staff', id, role, scope: 'all' }) as const

describe('the line of managers', () => {
  test('never comes back to the person', () => {
    const managers = new Map([['hao', 'yue'], ['yue', 'ada'], ['ada', null]])
    expect(circles('ada', 'hao', managers)).toBe(true)
    expect(circles('ada', 'ada', managers)).toBe(true)
    expect(circles('min', 'hao', managers)).toBe(false)
    expect(circles('x', 'a', new Map([['a', 'b'], ['b', 'a']]))).toBe(false)
  })

  test('has no circle, however often managers are changed', () => {
    const people = ['a', 'b', 'c', 'd', 'e']
    fc.assert(fc.property(fc.array(fc.tuple(fc.constantFrom(...people), fc.constantFrom(...people))), (wishes) => {
      const managers = new Map<string, string | null>(people.map((id) => [id, null]))
      for (const [who, by] of wishes) if (!circles(who, by, managers)) managers.set(who, by)
      return people.every((id) => {
        const steps = people.reduce<string | null>((at) => (at === null ? null : managers.get(at) ?? null), id)
        return steps === null
      })
    }))
  })

  test('is of staff who are here', () => {
    const manager = { id: 'hao', role: 'coordinator', managerId: null, state: 'active' } as const
    expect(whyNotManager(crew, manager, new Map())).toBeNull()
    expect(whyNotManager(crew, { ...manager, role: 'client_signer' }, new Map())).toBe('not_staff')
    expect(whyNotManager(crew, { ...manager, role: 'auditor' }, new Map())).toBe('only_reads')
    expect(whyNotManager(crew, { ...manager, state: 'ended' }, new Map())).toBe('not_active')
    expect(whyNotManager({ ...crew, role: 'supplier' }, manager, new Map())).toBe('not_for_this_role')
    expect(whyNotManager(crew, manager, new Map([['hao', 'min']]))).toBe('manager_circle')
  })
})

test('a colleague is managed by the leads and by their manager', () => {
  expect([staff('ada', 'owner'), staff('hao'), staff('yue', 'manager'), staff('min')].map((actor) => manages(actor, crew))).toEqual([true, true, false, false])
  expect(manages({ kind: 'client', id: 'hao' }, crew)).toBe(false)
})

test('a director who sees some clients manages whoever sees no others, and whoever reports to them', () => {
  const limited = { kind: 'staff', id: 'lin', role: 'director' as const, scope: { clients: ['cli_1'], events: [] } }
  const seeing = (clients: string[]) => ({ ...crew, scope: { clients, events: [] } })
  const people = [seeing(['cli_1']), seeing(['cli_2']), crew, { ...crew, managerId: 'lin' }]
  expect(people.map((person) => manages(limited, person))).toEqual([true, false, false, true])
  expect(people.map((person) => handsOver(limited, person))).toEqual([true, true, true, true])
})

test('contact facts are one’s own, one’s manager’s, and of contacts whoever plans for them', () => {
  const contact = { id: 'helen', role: 'client_signer' as const, managerId: null, clientId: 'cli_1', scope: { clients: [], events: [] } }
  expect([staff('min'), staff('hao'), staff('yue', 'manager')].map((actor) => tends(actor, crew))).toEqual([true, true, false])
  expect([staff('yue', 'coordinator'), staff('min'), { kind: 'client', id: 'helen' }, { kind: 'client', id: 'wei' }].map((actor) => tends(actor, contact))).toEqual([true, false, true, false])
})
