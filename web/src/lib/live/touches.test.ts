import { expect, test } from 'vitest'
import type { Heard } from '../../../../workers/live/rules/hearing'
import { touches } from './touches'

const heard = (more: Partial<Heard>): Heard => ({ kind: 'task', id: 'tsk_1', of: null, clientId: 'cli_1', eventId: 'evt_1', supplierId: null, by: { kind: 'staff', id: 'per_1' }, ...more })

test.each<[string, Partial<Heard>, boolean]>([
  ['convoke:task', {}, true],
  ['convoke:brief', {}, false],
  ['convoke:event/evt_1', {}, true],
  ['convoke:event/evt_2', {}, false],
  ['convoke:client/cli_1', {}, true],
  ['convoke:brief/bri_1', { kind: 'answer', id: 'ans_1', of: { kind: 'brief', id: 'bri_1' } }, true],
  ['convoke:brief/bri_2', { kind: 'answer', id: 'ans_1', of: { kind: 'brief', id: 'bri_1' } }, false],
  ['convoke:event/evt_9', { id: null }, true],
  ['convoke:*', {}, true],
  ['convoke:*', { kind: 'notice' }, false],
  ['app:mailbox', {}, false],
])('%s and %o: %s', (dependency, more, expected) => {
  expect(touches(dependency, [heard(more)])).toBe(expected)
})

test('without changes nothing is touched', () => {
  expect(touches('convoke:*', [])).toBe(false)
})
