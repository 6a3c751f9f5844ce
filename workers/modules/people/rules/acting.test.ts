import { expect, test } from 'vitest'
import { staffRoles } from '../../../kernel/rules/roles'
import { whyNotActing } from './acting'

test('every colleague can act for another, but whoever only reads', () => {
  const unfit = staffRoles.filter((role) => whyNotActing({ role, state: 'active' }))
  expect(unfit).toEqual(['auditor'])
  expect(whyNotActing({ role: 'auditor', state: 'active' })).toBe('only_reads')
})

test('nobody who is not here, nobody from outside', () => {
  expect(whyNotActing({ role: 'manager', state: 'ended' })).toBe('not_active')
  expect(whyNotActing({ role: 'client_signer', state: 'active' })).toBe('not_staff')
})
