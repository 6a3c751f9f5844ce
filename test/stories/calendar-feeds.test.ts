import { env } from 'cloudflare:test'
import { eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { feeds } from '../../db/schema/agency/calendar'
import { people } from '../../db/schema/agency/people'
import { sha256 } from '../../workers/kernel/hash'
import { anEvent } from '../an-event'
import { recordedEnv } from '../recorded'
import { caller, fetchRaw, newWorld, origin, type Person, type World } from '../world'

let world: World
let coordinator: Person, colleague: Person, contact: Person
let event: { id: string; clientId: string }
const anybody = caller()
const pathOf = (url: string) => url.replace(origin, '')

beforeAll(async () => {
  world = await newWorld()
  coordinator = await world.agency.staff('coordinator')
  event = await anEvent(world.agency, coordinator, { name: 'Spring show' })
  contact = await world.agency.client({ client: event.clientId })
  colleague = await world.agency.staff('coordinator')
  await coordinator.post('/api/tasks', { eventId: event.id, title: 'Book the hall', ownerId: coordinator.id, dueOn: '2027-02-01' })
  await coordinator.post('/api/tasks', { eventId: event.id, title: 'No day yet', ownerId: coordinator.id })
  await coordinator.post('/api/tasks', { eventId: event.id, title: 'Order the flowers', ownerId: colleague.id, dueOn: '2027-02-02' })
})

const feedOf = async (person: Person, of: object = {}) => (await person.post('/api/feeds', of)).data

test('a feed is read without a session, and holds what is its owner’s', async () => {
  const { url } = await feedOf(coordinator)
  const read = await anybody.get(pathOf(url))
  expect(read.status).toBe(200)
  expect(read.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
  expect(read.headers.get('cache-control')).toBe('private, max-age=300')
  expect(read.data).toContain(`UID:${event.id}.${world.agency.id}@convoke`)
  expect(read.data).toContain('Book the hall')
  expect(read.data).not.toMatch(/No day yet|Order the flowers/)
})

test('an event’s feed holds its days and everybody’s tasks; a client’s holds their events and no task', async () => {
  const { url } = await feedOf(coordinator, { eventId: event.id })
  expect((await anybody.get(pathOf(url))).data).toMatch(/Book the hall[^]*Order the flowers/)
  const theirs = (await anybody.get(pathOf((await feedOf(contact)).url))).data
  expect(theirs).toContain(`UID:${event.id}.`)
  expect(theirs).not.toMatch(/tsk_|Book the hall/)
  expect((await contact.post('/api/feeds', { eventId: 'evt_00000000000000000000000000' })).status).toBe(404)
})

test('what has not changed is not sent again', async () => {
  const { url } = await feedOf(coordinator)
  const etag = (await anybody.get(pathOf(url))).headers.get('etag')!
  world.pass(3600)
  expect((await fetchRaw(new Request(url, { headers: { 'if-none-match': etag } }))).status).toBe(304)
  await coordinator.post('/api/tasks', { eventId: event.id, title: 'Print the badges', ownerId: coordinator.id, dueOn: '2027-02-03' })
  const again = await anybody.get(pathOf(url), { 'if-none-match': etag })
  expect([again.status, again.headers.get('etag') === etag]).toEqual([200, false])
})

test('the secret is nowhere on record: not in the table, not in the audit, not in a repeated answer', async () => {
  const once = { 'idempotency-key': 'feed-once' }
  const first = (await coordinator.post('/api/feeds', {}, once)).data
  const token = /([0-9a-f]{40})\.ics$/.exec(first.url)![1]!
  const again = (await coordinator.post('/api/feeds', {}, once)).data
  expect(again).toEqual({ ...first, url: null })
  const [row] = await world.agency.db.select().from(feeds).where(eq(feeds.id, first.id))
  expect(row!.tokenHash).toBe(await sha256(token))
  const { data } = await (await world.agency.staff('owner')).get('/api/audit?kind=feed')
  expect(JSON.stringify(data)).not.toContain(token)
  expect(JSON.stringify(data)).not.toContain(row!.tokenHash)
})

test('its owner sees when it was last read, and a revoked one answers nobody', async () => {
  const { id, url } = await feedOf(colleague)
  await anybody.get(pathOf(url))
  const { rows } = (await colleague.get('/api/feeds')).data
  expect(rows.find((row: { id: string }) => row.id === id).lastReadAt).not.toBeNull()
  expect((await coordinator.del(`/api/feeds/${id}`)).status).toBe(404)
  expect((await colleague.del(`/api/feeds/${id}`)).status).toBe(200)
  expect((await anybody.get(pathOf(url))).status).toBe(404)
})

test('row scope is that of the moment of reading: whoever is limited reads less, whoever has left nothing', async () => {
  const limited = await world.agency.staff('coordinator', { clients: [event.clientId], events: [] })
  const { url } = await feedOf(limited, { eventId: event.id })
  expect((await anybody.get(pathOf(url))).status).toBe(200)
  const set = (change: Partial<typeof people.$inferInsert>) => world.agency.db.update(people).set(change).where(eq(people.id, limited.id))
  await set({ scope: { clients: [], events: [] } })
  expect((await anybody.get(pathOf(url))).status).toBe(404)
  await set({ scope: 'all', state: 'ended' })
  expect((await anybody.get(pathOf(url))).status).toBe(404)
})

test('a guess, and a secret at another agency’s address, answer 404', async () => {
  const { url } = await feedOf(coordinator)
  expect((await anybody.get(pathOf(url).replace(/[0-9a-f]{40}/, '0'.repeat(40)))).status).toBe(404)
  expect((await anybody.get(pathOf(url).replace(world.agency.id, world.neighbour.id))).status).toBe(404)
  expect((await anybody.get(pathOf(url).replace(world.agency.id, 'agy_none'))).status).toBe(404)
})

test('a read costs at most six questions, and writes at most once an hour', async () => {
  const { url } = await feedOf(coordinator, { eventId: event.id })
  const read = async () => {
    const { env: bindings, recording } = recordedEnv()
    await fetchRaw(new Request(url), bindings)
    return recording
  }
  const [first, second] = [await read(), await read()]
  expect(first.trips).toBeLessThanOrEqual(6)
  expect(second.statements.filter(({ sql }) => sql.startsWith('update'))).toEqual([])
})

test('a feed that is read too often is told to wait', async () => {
  const { url } = await feedOf(coordinator)
  const closed = { limit: async ({ key }: { key: string }) => ({ success: !key.startsWith('feed ') }) }
  const answer = await fetchRaw(new Request(url), { ...env, FLOOD: closed } as Env)
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '60'])
})
