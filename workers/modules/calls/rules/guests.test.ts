import { expect, test } from 'vitest'
import { whyNotGuest } from './guests'

const colleague = { role: 'coordinator', scope: 'all', clientId: null, state: 'active' } as const
const contact = { role: 'client_viewer', scope: 'all', clientId: 'cli_1', state: 'active' } as const

test('colleagues who see the client come, and its own contacts', () => {
  expect(whyNotGuest(colleague, 'cli_1')).toBeNull()
  expect(whyNotGuest({ ...colleague, scope: { clients: ['cli_1'], events: [] } }, 'cli_1')).toBeNull()
  expect(whyNotGuest({ ...colleague, scope: { clients: [], events: [] } }, 'cli_1')).toBe('out_of_scope')
  expect(whyNotGuest(contact, 'cli_1')).toBeNull()
  expect(whyNotGuest(contact, 'cli_2')).toBe('not_a_contact')
  expect(whyNotGuest({ ...contact, role: 'supplier', clientId: null }, 'cli_1')).toBe('not_a_contact')
})

test('whoever is not here comes to nothing', () => {
  expect(whyNotGuest({ ...colleague, state: 'ended' }, 'cli_1')).toBe('not_active')
  expect(whyNotGuest({ ...contact, state: 'invited' }, 'cli_1')).toBe('not_active')
})
