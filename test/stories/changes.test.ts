import { beforeEach, expect, test } from 'vitest'
import { clients } from '../../db/schema/agency/clients'
import { commit, insert } from '../../workers/kernel/commit'
import { newId, type Noun } from '../../workers/kernel/ids'
import { anEvent } from '../an-event'
import { aSentBrief } from '../an-agreed-brief'
import { ctxOf } from '../ctx'
import { newWorld, type Person, type World } from '../world'

type Change = { kind: string; id: string; action: string; at: string; actor: { kind: string; id: string | null }; deleted: boolean }

let world: World
let boss: Person
beforeEach(async () => {
  world = await newWorld()
  boss = await world.agency.staff('owner')
})

/** Reads on from a cursor until nothing more is there. */
async function readOn(person: Person, after = '0', query = '') {
  const rows: Change[] = []
  for (;;) {
    const { data } = await person.get(`/api/changes?after=${after}${query}`)
    rows.push(...data.rows)
    after = data.next
    if (!data.more) return { rows, next: after }
  }
}
const add = (name: string) => boss.post('/api/clients', { name, country: 'CN' })

test('says what changed, who did it and when, in order; the cursor reads on from there', async () => {
  const { id } = (await add('First')).data
  const first = await readOn(boss)
  expect(first.rows).toEqual([{ kind: 'client', id, action: 'client.create', at: expect.any(String), actor: { kind: 'staff', id: boss.id }, clientId: id, eventId: null, deleted: false }])
  expect(await readOn(boss, first.next)).toEqual({ rows: [], next: first.next })
  await boss.patch(`/api/clients/${id}`, { revision: 1, name: 'Renamed' })
  expect((await readOn(boss, first.next)).rows.map(({ action }) => action)).toEqual(['client.change'])
})

test('many write at once while somebody reads: every change comes, once, and none is slipped in behind the reader', async () => {
  const names = Array.from({ length: 40 }, (_, n) => `Client ${n}`)
  const writes = names.map(add)
  const seen: string[] = []
  let after = '0'
  for (const write of writes) {
    await write
    const { data } = await boss.get(`/api/changes?after=${after}&limit=3`)
    seen.push(...data.rows.map(({ id }: Change) => id))
    after = data.next
  }
  seen.push(...(await readOn(boss, after, '&limit=3')).rows.map(({ id }) => id))
  expect(seen).toHaveLength(names.length)
  expect(new Set(seen)).toEqual(new Set((await Promise.all(writes)).map(({ data }) => data.id)))
}, 60_000)

test('what began earlier and was committed later stands later, though its id and its time are older', async () => {
  const { id } = (await add('Quick')).data
  const { next } = await readOn(boss)
  const minuteAgo = Date.now() - 60_000
  const slow = { ...ctxOf(world.agency), now: () => new Date(minuteAgo).toISOString(), newId: (noun: Noun) => newId(noun, minuteAgo) }
  const client = { id: slow.newId('client'), name: 'Slow', latin: null, country: 'CN', notes: null }
  await commit(slow, { action: 'client.create', write: insert(slow, clients, client) })
  expect((await readOn(boss, next)).rows.map((change) => change.id)).toEqual([client.id])
  expect((await readOn(boss)).rows.map((change) => change.id)).toEqual([id, client.id])
})

test('what is taken away is said to be', async () => {
  const contact = await world.agency.client()
  const brief = (await contact.post('/api/briefs', { title: 'Gala' })).data
  await contact.put(`/api/briefs/${brief.id}/answers/goal`, { value: 'Dance', revision: null })
  await contact.del(`/api/briefs/${brief.id}/answers/goal?revision=1`)
  const answers = (await readOn(boss, '0', '&kinds=answer')).rows
  expect(answers.map(({ deleted }) => deleted)).toEqual([false, true])
})

test('is filtered by kinds, and refuses what is no cursor, kind or limit', async () => {
  await add('Some')
  await aSentBrief(await world.agency.client())
  expect(new Set((await readOn(boss, '0', '&kinds=brief,client&limit=2')).rows.map(({ kind }) => kind))).toEqual(new Set(['client', 'brief']))
  for (const query of ['after=yesterday', 'kinds=a%20b', 'limit=0', 'limit=201']) expect((await boss.get(`/api/changes?${query}`)).status, query).toBe(422)
})

test('binds everybody to what they may see: limited staff, clients, suppliers, other agencies', async () => {
  const contact = await world.agency.client()
  const limited = await world.agency.staff('manager', { clients: [contact.clientId!], events: [] })
  const { id: other } = (await add('Not theirs')).data
  await aSentBrief(contact)
  const event = await anEvent(world.agency, boss, { clientId: contact.clientId! })
  await boss.post('/api/tasks', { eventId: event.id, title: 'Internal', ownerId: boss.id })
  await boss.patch(`/api/clients/${contact.clientId}`, { revision: 1, notes: 'Internal' })

  const kinds = async (person: Person) => [...new Set((await readOn(person)).rows.map(({ kind }) => kind))].sort()
  expect(await kinds(limited)).toEqual(['answer', 'brief', 'client', 'task'])
  expect((await readOn(limited)).rows.map(({ id }) => id)).not.toContain(other)
  expect(await kinds(contact)).toEqual(['answer', 'brief'])
  expect(await kinds(await world.agency.supplier())).toEqual([])
  expect(await kinds(await world.neighbour.staff('owner'))).toEqual([])
  await boss.patch(event.path, { revision: 1, place: 'Elsewhere' })
  expect((await readOn(contact)).rows.at(-1)).toMatchObject({ kind: 'event', actor: { kind: 'staff', id: null } })
})
