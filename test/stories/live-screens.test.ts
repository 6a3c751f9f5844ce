import { env, evictDurableObject } from 'cloudflare:test'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { events } from '../../db/schema/agency/events'
import { newId } from '../../workers/kernel/ids'
import { deliver } from '../../workers/kernel/outbox/deliver'
import { fetchRaw, newWorld, origin, type Person, type TestAgency, type World } from '../world'

let world: World
let client: string
let event: string
beforeEach(async () => {
  world = await newWorld()
  client = await world.agency.newClient()
  event = await newEvent(world.agency)
})
afterEach(() => {
  vi.useRealTimers()
})

async function newEvent(agency: TestAgency) {
  const coordinator = await agency.staff()
  const id = newId('event', Date.now())
  await agency.db.insert(events).values({
    agencyId: agency.id, id, clientId: client, name: 'Gala', startsOn: '2026-12-09', endsOn: '2026-12-09', zone: 'Asia/Shanghai', place: 'Hall', phase: 'before', coordinatorId: coordinator.id, createdAt: new Date().toISOString(),
  })
  return id
}

const ask = (cookie: string | null, { id = event, from = origin, upgrade = 'websocket' as string | null } = {}) =>
  fetchRaw(new Request(`${origin}/api/live/events/${id}`, { headers: { origin: from, ...(upgrade ? { upgrade } : {}), ...(cookie ? { cookie } : {}) } }))

async function listen(person: Person, id = event) {
  const response = await ask(person.cookie, { id })
  expect(response.status).toBe(101)
  const socket = response.webSocket!
  const heard: unknown[] = []
  const closed: number[] = []
  socket.addEventListener('message', ({ data }) => void heard.push(data === 'pong' ? data : JSON.parse(String(data))))
  socket.addEventListener('close', ({ code }) => void closed.push(code))
  socket.accept()
  return { socket, heard, closed }
}

const factsOf = ({ id, slug, shard }: TestAgency) => ({ id, slug, shard, name: '', country: '', zone: '', currency: '', languages: [], brand: null, revision: 0 })

const change = (action = 'task.do', eventId = event, agency = world.agency) =>
  deliver(env, { agency: factsOf(agency), news: [], touched: [{ eventId, action }], now: new Date() })

test('a change reaches every open screen of its event, staff and client, and nobody else’s', async () => {
  const other = await newEvent(world.agency)
  const [staff, contact, elsewhere] = [await listen(await world.agency.staff()), await listen(await world.agency.client({ client })), await listen(await world.agency.staff(), other)]
  await change()
  await vi.waitFor(() => expect([staff.heard, contact.heard]).toEqual([[{ eventId: event, action: 'task.do' }], [{ eventId: event, action: 'task.do' }]]))
  expect(elsewhere.heard).toEqual([])
})

test('the same change told twice in one answer is heard once', async () => {
  const screen = await listen(await world.agency.staff())
  const touched = [{ eventId: event, action: 'task.do' }, { eventId: event, action: 'task.do' }]
  await deliver(env, { agency: factsOf(world.agency), news: [], touched, now: new Date() })
  await vi.waitFor(() => expect(screen.heard).toHaveLength(1))
})

test('no cookie 401, a foreign page 403, no socket 426', async () => {
  const person = await world.agency.staff()
  expect((await ask(null)).status).toBe(401)
  expect((await ask(person.cookie, { from: 'https://evil.example' })).status).toBe(403)
  expect((await ask(person.cookie, { upgrade: null })).status).toBe(426)
})

test('another agency’s event, another client’s, one out of scope and an unknown one answer alike', async () => {
  const outsiders = [await world.other.staff('owner'), await world.agency.client(), await world.agency.staff('coordinator', { clients: [], events: [] })]
  for (const { cookie } of outsiders) expect((await ask(cookie)).status).toBe(404)
  expect((await ask((await world.agency.staff()).cookie, { id: 'evt_unknown' })).status).toBe(404)
})

test('a sleeping stage keeps its sockets, answers pings asleep, and wakes to tell', async () => {
  const screen = await listen(await world.agency.staff())
  await evictDurableObject(env.STAGE.getByName(`${world.agency.id}/${event}`))
  screen.socket.send('ping')
  await vi.waitFor(() => expect(screen.heard).toEqual(['pong']))
  await change('event.change')
  await vi.waitFor(() => expect(screen.heard).toEqual(['pong', { eventId: event, action: 'event.change' }]))
})

test('a screen that is closed is told no more, and one that is open for hours is asked to come again', async () => {
  const stage = env.STAGE.getByName(`${world.agency.id}/${event}`)
  const [leaver, stayer] = [await listen(await world.agency.staff()), await listen(await world.agency.staff())]
  leaver.socket.close(1000)
  await vi.waitFor(async () => expect(await stage.changed({ eventId: event, action: 'x' })).toBe(1))
  world.pass(2 * 3600)
  await change()
  await vi.waitFor(() => expect(stayer.closed).toEqual([4000]))
})
