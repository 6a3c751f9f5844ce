import { expect, test } from 'vitest'
import { opensTo, roomsOn } from './rooms'

const event = { kind: 'event', clientId: 'cli_1', supplierId: null }
const supplier = { kind: 'supplier', clientId: null, supplierId: 'sup_1' }

test.each([
  ['staff on an event', event, 'staff', ['internal', 'client']],
  ['staff on a supplier', supplier, 'staff', ['internal', 'supplier']],
  ['staff on a task, though it has a client', { ...event, kind: 'task' }, 'staff', ['internal']],
  ['staff on a client’s contact', { ...event, kind: 'person' }, 'staff', ['internal']],
  ['staff on an event without a client', { ...event, clientId: null }, 'staff', ['internal']],
  ['the client on their event', event, 'client', ['client']],
  ['the client on a task', { ...event, kind: 'task' }, 'client', []],
  ['the supplier on themselves', supplier, 'supplier', ['supplier']],
  ['the supplier on an event', event, 'supplier', []],
] as const)('%s', (_, subject, audience, rooms) => {
  expect(roomsOn(subject, audience)).toEqual(rooms)
})

test('internal opens to whom the thing belongs, once', () => {
  expect(opensTo(event, 'internal')).toEqual(['client'])
  expect(opensTo(supplier, 'internal')).toEqual(['supplier'])
  expect(opensTo({ ...event, kind: 'task' }, 'internal')).toEqual([])
  expect(opensTo(event, 'client')).toEqual([])
})
