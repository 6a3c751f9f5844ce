import { describe, expect, test } from 'vitest'
import type { Place } from '../../kernel/rules/rank'
import { misplaced, sameAudience, scopeFor, whyNotInvite } from './granting'

const contact: Place = { role: 'client_viewer', clientId: 'cli_1', supplierId: null, scope: { clients: [], events: [] } }
const colleague: Place = { role: 'coordinator', clientId: null, supplierId: null, scope: 'all' }

describe('limited staff', () => {
  const scope = { clients: ['cli_1'], events: ['evt_9'] }
  test.each<[Place, string | null]>([
    [contact, null],
    [{ ...contact, clientId: 'cli_2' }, 'outside_your_scope'],
    [colleague, 'outside_your_scope'],
    [{ ...colleague, role: 'supplier', supplierId: 'sup_1' }, 'outside_your_scope'],
    [{ ...colleague, role: 'director' }, 'role_not_yours_to_give'],
  ])('inviting %o: %s', (place, refusal) => {
    expect(whyNotInvite({ role: 'manager', scope }, place)).toBe(refusal)
  })

  test('with an empty list invite nobody', () => {
    expect(whyNotInvite({ role: 'owner', scope: { clients: [], events: [] } }, contact)).toBe('outside_your_scope')
  })
})

test.each<[Place, object]>([
  [contact, {}],
  [colleague, {}],
  [{ ...contact, clientId: null }, { clientId: 'required' }],
  [{ ...colleague, clientId: 'cli_1' }, { clientId: 'not_for_this_role' }],
  [{ ...contact, role: 'supplier' }, { clientId: 'not_for_this_role', supplierId: 'required' }],
  [{ ...colleague, role: 'owner', scope: { clients: [], events: [] } }, { scope: 'owners_see_all' }],
])('%o: %o', (place, flaws) => {
  expect(misplaced(place)).toEqual(flaws)
})

test('a contact never becomes staff, nor the other way', () => {
  expect([sameAudience('client_viewer', 'client_signer'), sameAudience('client_signer', 'crew'), sameAudience('crew', 'owner')]).toEqual([true, false, true])
})

test('whatever scope is asked for a contact, it is the empty list', () => {
  expect(scopeFor('client_signer', 'all')).toEqual({ clients: [], events: [] })
  expect(scopeFor('crew', undefined)).toBe('all')
})
