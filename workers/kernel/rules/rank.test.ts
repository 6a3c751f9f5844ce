import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mayGive, whyNotMove, within, type Place } from './rank'
import { clientRoles, isStaffRole, roles, staffRoles, type Scope } from './roles'

const contact: Place = { role: 'client_viewer', clientId: 'cli_1', supplierId: null, scope: { clients: [], events: [] } }
const colleague: Place = { role: 'coordinator', clientId: null, supplierId: null, scope: 'all' }

test('who may give which role', () => {
  const given = Object.fromEntries(staffRoles.map((giver) => [giver, roles.filter((role) => mayGive(giver, role))]))
  expect(given).toEqual({
    owner: [...roles],
    director: roles.filter((role) => role !== 'owner'),
    manager: ['coordinator', 'crew', 'client_admin', 'client_signer', 'client_viewer', 'supplier'],
    coordinator: ['coordinator', 'crew', 'client_admin', 'client_signer', 'client_viewer', 'supplier'],
    finance: [], crew: [], trainer: [], auditor: [],
  })
})

test('outside the staff a client’s admin alone gives roles, those of their colleagues', () => {
  expect(roles.filter((role) => mayGive('client_admin', role))).toEqual([...clientRoles])
  fc.assert(fc.property(fc.constantFrom(...roles.filter((role) => !isStaffRole(role) && role !== 'client_admin')), fc.constantFrom(...roles), (giver, role) => {
    expect(mayGive(giver, role)).toBe(false)
  }))
})

const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c'))
const scopes: fc.Arbitrary<Scope> = fc.oneof(fc.constant('all' as const), fc.record({ clients: ids, events: ids }))

test('a scope lies within itself and within all; what lies within something that lies within a third lies within the third', () => {
  fc.assert(fc.property(scopes, scopes, scopes, (one, two, three) => {
    expect([within(one, one), within(one, 'all')]).toEqual([true, true])
    if (within(one, two) && within(two, three)) expect(within(one, three)).toBe(true)
    if (one === 'all' && two !== 'all') expect(within(one, two)).toBe(false)
  }))
})

test('a client’s admin moves their own colleagues, and nobody of another company', () => {
  const admin = { role: 'client_admin', scope: { clients: ['cli_1'], events: [] } } as const
  const moving = (place: Place) => whyNotMove({ ...admin, scope: { clients: ['cli_1'], events: [] } }, place)
  expect([moving(contact), moving({ ...contact, role: 'client_admin' })]).toEqual([null, null])
  expect(moving({ ...contact, clientId: 'cli_2' })).toBe('outside_your_scope')
  expect([moving(colleague), moving({ ...contact, role: 'supplier', clientId: null, supplierId: 'sup_1' })]).toEqual(['role_not_yours_to_give', 'role_not_yours_to_give'])
})

describe('a limited director', () => {
  const giver = { role: 'director', scope: { clients: ['cli_1', 'cli_2'], events: ['evt_9'] } } as const
  test.each<[Place, string | null]>([
    [contact, null],
    [{ ...contact, clientId: 'cli_3' }, 'outside_your_scope'],
    [{ ...colleague, scope: { clients: ['cli_2'], events: ['evt_9'] } }, null],
    [{ ...colleague, scope: { clients: [], events: [] } }, null],
    [{ ...colleague, scope: { clients: ['cli_1', 'cli_3'], events: [] } }, 'outside_your_scope'],
    [{ ...colleague, scope: { clients: [], events: ['evt_1'] } }, 'outside_your_scope'],
    [colleague, 'outside_your_scope'],
    [{ ...contact, role: 'supplier', clientId: null, supplierId: 'sup_1' }, 'outside_your_scope'],
    [{ ...colleague, role: 'owner' }, 'role_not_yours_to_give'],
  ])('moves %o: %s', (place, refusal) => {
    expect(whyNotMove({ ...giver, scope: { clients: [...giver.scope.clients], events: [...giver.scope.events] } }, place)).toBe(refusal)
  })
})
