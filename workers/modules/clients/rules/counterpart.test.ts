import { expect, test } from 'vitest'
import { whyNotCounterpart } from './counterpart'

const staff = { role: 'manager', scope: 'all', state: 'active' } as const

test('somebody of staff who is here and sees the client may speak to it', () => {
  expect(whyNotCounterpart(staff, 'cli_1')).toBeNull()
  expect(whyNotCounterpart({ ...staff, scope: { clients: ['cli_1'], events: [] } }, 'cli_1')).toBeNull()
  expect(whyNotCounterpart({ ...staff, scope: { clients: ['cli_2'], events: [] } }, 'cli_1')).toBe('out_of_scope')
  expect(whyNotCounterpart({ ...staff, state: 'ended' }, 'cli_1')).toBe('not_active')
  expect(whyNotCounterpart({ ...staff, role: 'client_signer' }, 'cli_1')).toBe('not_staff')
  expect(whyNotCounterpart({ ...staff, role: 'auditor' }, 'cli_1')).toBe('only_reads')
})
