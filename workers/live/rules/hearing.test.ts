import { describe, expect, test } from 'vitest'
import { heardBy, mayHear, movedBy, summed, type Reader, type Told } from './hearing'

const owner: Reader = { kind: 'staff', id: 'per_owner', scope: 'all' }
const limited: Reader = { kind: 'staff', id: 'per_limited', scope: { clients: ['cli_1'], events: ['evt_9'] } }
const blind: Reader = { kind: 'staff', id: 'per_blind', scope: { clients: [], events: [] } }
const client: Reader = { kind: 'client', id: 'per_client', clientId: 'cli_1' }
const supplier: Reader = { kind: 'supplier', id: 'per_supplier', supplierId: 'sup_1' }
const everyone = [owner, limited, blind, client, supplier]

const change = (more: Partial<Told> = {}): Told => ({ kind: 'brief', id: 'bri_1', action: 'brief.submit', clientId: 'cli_1', eventId: null, by: { kind: 'staff', id: 'per_hao' }, ...more })
const hearers = (more: Partial<Told>) => everyone.filter((reader) => mayHear(reader, change(more)))

test('a program hears of what its token reads, and of nothing else', () => {
  const program: Reader = { ...owner, kinds: ['task'] }
  expect([mayHear(program, change({ kind: 'task' })), mayHear(program, change())]).toEqual([true, false])
})

describe('who hears', () => {
  test.each<[string, Partial<Told>, Reader[]]>([
    ['a brief', {}, [owner, limited, client]],
    ['another client’s brief', { clientId: 'cli_2' }, [owner]],
    ['another client’s event in a limited scope', { kind: 'event', clientId: 'cli_2', eventId: 'evt_9' }, [owner, limited]],
    ['a task', { kind: 'task' }, [owner, limited]],
    ['a client’s own record, with its internal notes', { kind: 'client', id: 'cli_1' }, [owner, limited]],
    ['an internal comment', { kind: 'thread', visibility: 'internal' }, [owner, limited]],
    ['a question to the client', { kind: 'thread', visibility: 'client' }, [owner, limited, client]],
    ['a message that does not say who may see it', { kind: 'message' }, [owner, limited]],
    ['a file of a brief', { kind: 'file', of: { kind: 'brief', id: 'bri_1' } }, [owner, limited, client]],
    ['a file of a task', { kind: 'file', of: { kind: 'task', id: 'tsk_1' } }, [owner, limited]],
    ['a supplier', { kind: 'supplier', id: 'sup_1', clientId: null, supplierId: 'sup_1' }, [owner, supplier]],
    ['another supplier', { kind: 'supplier', id: 'sup_2', clientId: null, supplierId: 'sup_2' }, [owner]],
    ['a colleague', { kind: 'person', id: 'per_hao', clientId: null }, [owner, limited, blind]],
    ['a contact', { kind: 'person', id: 'per_iris' }, [owner, limited]],
    ['a notice', { kind: 'notice', readerId: 'per_client' }, [client]],
    ['what somebody has read', { kind: 'person', action: 'notice.read', by: { kind: 'staff', id: 'per_blind' } }, [blind]],
  ])('of %s', (_, more, expected) => {
    expect(hearers(more).map(({ id }) => id)).toEqual(expected.map(({ id }) => id))
  })
})

test('staff hear who did it; outsiders only whether it was themselves', () => {
  expect(heardBy(owner, change()).by).toEqual({ kind: 'staff', id: 'per_hao' })
  expect(heardBy(client, change()).by).toEqual({ kind: 'staff', id: null })
  expect(heardBy(client, change({ by: { kind: 'client', id: 'per_client' } })).by.id).toBe('per_client')
  expect(heardBy(client, change())).not.toHaveProperty('action')
})

test('a change told twice is heard once; of very many only the kinds', () => {
  const heard = (id: string) => heardBy(owner, change({ id }))
  expect(summed([heard('bri_1'), heard('bri_1'), heard('bri_2')]).map(({ id }) => id)).toEqual(['bri_1', 'bri_2'])
  const many = summed(Array.from({ length: 500 }, (_, n) => heard(`bri_${n}`)))
  expect(many).toEqual([expect.objectContaining({ kind: 'brief', id: null, by: { kind: 'staff', id: 'per_hao' } })])
})

test('a membership that ended or changed is somebody’s', () => {
  expect(movedBy(change({ kind: 'person', id: 'per_1', action: 'membership.end' }))).toBe('per_1')
  for (const action of ['token.revoke', 'password.change', 'person.erase']) expect(movedBy(change({ kind: 'person', id: 'per_1', action }))).toBe('per_1')
  expect(movedBy(change({ kind: 'person', id: 'per_1', action: 'person.change' }))).toBeNull()
})
