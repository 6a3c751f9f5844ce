import { and, eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { handled, outbox, reminders } from '../../db/schema/agency/kernel'
import { notices } from '../../db/schema/agency/notices'
import { people } from '../../db/schema/agency/people'
import { events } from '../../db/schema/agency/events'
import { newId } from '../../workers/kernel/ids'
import { sweep } from '../../workers/kernel/outbox/sweep'
import { queueInHand } from '../queue'
import { newWorld, origin, type Person, type World } from '../world'

let world: World
let client: string
let eventId: string
let reader: Person
let owner: Person
const queue = queueInHand()

beforeEach(async () => {
  world = await newWorld()
  world.setNow('2026-11-23T10:00:00.000Z')
  client = await world.agency.newClient('Meridian')
  owner = await world.agency.staff('owner')
  reader = await world.agency.staff('manager', { clients: [client], events: [] })
  eventId = newId('event', Date.now())
  await world.agency.db.insert(events).values({
    agencyId: world.agency.id, id: eventId, clientId: client, name: 'Winter gala', startsOn: '2026-12-09', endsOn: '2026-12-09', zone: 'Asia/Shanghai', place: '', phase: 'before', coordinatorId: owner.id, createdAt: new Date().toISOString(),
  })
  for (const kind of ['brief.submitted', 'brief.agreed', 'event.made']) await reader.put(`/api/notices/choices/${kind}`, { how: 'daily' })
})
afterEach(() => {
  vi.useRealTimers()
})

const until = (at: string) => queue.sweptAt(world, at)

async function tell(kind: string, title: string, of: { clientId?: string; eventId?: string | null } = {}) {
  world.pass(1)
  const at = new Date().toISOString()
  const subject = { kind: 'brief', id: newId('brief', Date.now()), clientId: of.clientId ?? client, eventId: of.eventId ?? null }
  const payload = { subject, actorId: owner.id, origin, title, clientName: 'Meridian' }
  await world.agency.db.insert(outbox).values({ agencyId: world.agency.id, id: newId('news', Date.now()), kind, payload, createdAt: at, dueAt: at })
  await until(at)
}
const mailsTo = async ({ email }: Person) => (await world.mails()).filter(({ to }) => to === email)
const appointments = () => world.agency.db.select().from(reminders).where(and(eq(reminders.agencyId, world.agency.id), eq(reminders.thingId, reader.id)))

test('news of the day come in one mail at 08:30, by event and client with a link each, once however often it is delivered', async () => {
  await tell('brief.submitted', 'Gala dinner')
  await tell('brief.agreed', 'Gala', { eventId })
  await tell('brief.submitted', 'Spring <b>party</b>')
  expect(await mailsTo(reader)).toEqual([])
  expect(await appointments()).toMatchObject([{ kind: 'digest.due', fireAt: '2026-11-24T00:30:00.000Z' }])

  await until('2026-11-24T00:29:59.000Z')
  expect(await mailsTo(reader)).toEqual([])
  await until('2026-11-24T00:30:00.000Z')
  const [mail, ...more] = await mailsTo(reader)
  expect(more).toEqual([])
  expect(mail).toMatchObject({ kind: 'digest', state: 'sent', subject: expect.stringContaining('3 pieces of news') })
  expect(mail!.text).toMatch(/Winter gala\n- Brief agreed: Gala\n\S+open\S+%2Fevents%2Fevt_[^]*Meridian\n- Brief submitted: Gala dinner\n- Brief submitted: Spring <b>party<\/b>\n\S+%2Fclients%2F/)
  expect(mail!.html).toContain('Spring &lt;b&gt;party&lt;/b&gt;')
  expect(mail!.text).not.toMatch(/undefined|null|\[object/)

  await until('2026-11-25T00:30:00.000Z')
  expect(await mailsTo(reader)).toHaveLength(1)
  expect(await appointments()).toEqual([])
})

test('what comes after the mail of the day is in the next, and nothing in two', async () => {
  await tell('brief.submitted', 'First')
  await until('2026-11-24T00:30:00.000Z')
  await tell('brief.submitted', 'Second')
  await until('2026-11-25T00:30:00.000Z')
  const texts = (await mailsTo(reader)).map(({ text }) => [text.includes('First'), text.includes('Second')])
  expect(texts).toEqual([[true, false], [false, true]])
})

test('who has lost access by the morning reads nothing of it, and gets no empty mail', async () => {
  const far = await world.agency.newClient('Far')
  await world.agency.db.update(people).set({ scope: { clients: [client, far], events: [] } }).where(and(eq(people.agencyId, world.agency.id), eq(people.id, reader.id)))
  await tell('brief.submitted', 'Kept')
  await tell('brief.submitted', 'Lost', { clientId: far })
  const narrow = (clients: string[]) => world.agency.db.update(people).set({ scope: { clients, events: [] } }).where(and(eq(people.agencyId, world.agency.id), eq(people.id, reader.id)))
  await narrow([client])
  await until('2026-11-24T00:30:00.000Z')
  expect((await mailsTo(reader)).map(({ text }) => [text.includes('Kept'), text.includes('Lost')])).toEqual([[true, false]])

  await tell('brief.submitted', 'Nothing of it')
  await narrow([])
  await until('2026-11-25T00:30:00.000Z')
  expect(await mailsTo(reader)).toHaveLength(1)
  expect(await world.agency.db.select().from(notices).where(and(eq(notices.personId, reader.id), eq(notices.digest, 'waiting')))).toEqual([])
})

test('who has left, or wants none any more, gets none', async () => {
  await tell('brief.submitted', 'Gala')
  await reader.put('/api/notices/choices/brief.submitted', { how: 'off' })
  await until('2026-11-24T00:30:00.000Z')
  expect(await mailsTo(reader)).toEqual([])

  await tell('brief.agreed', 'Gala')
  await world.agency.db.update(people).set({ state: 'ended' }).where(and(eq(people.agencyId, world.agency.id), eq(people.id, reader.id)))
  await until('2026-11-25T00:30:00.000Z')
  expect(await mailsTo(reader)).toEqual([])
})

test('the morning is that of the reader’s own zone, from the moment they say so, and follows its clocks', async () => {
  world.setNow('2026-10-24T10:00:00.000Z')
  await tell('brief.submitted', 'Gala')
  const me = (await reader.get('/api/session')).data.person
  expect(me.zone).toBeNull()
  expect(await reader.patch('/api/people/me', { revision: me.revision, zone: 'Europe/London' })).toMatchObject({ status: 200, data: { zone: 'Europe/London' } })
  await until('2026-10-24T10:10:00.000Z')
  expect(await appointments()).toMatchObject([{ fireAt: '2026-10-25T08:30:00.000Z' }]) // that night the clocks went back
  await until('2026-10-25T00:30:00.000Z')
  expect(await mailsTo(reader)).toEqual([])
  await until('2026-10-25T08:30:00.000Z')
  expect(await mailsTo(reader)).toHaveLength(1)
  expect((await reader.patch('/api/people/me', { revision: me.revision + 1, zone: 'Mars/Olympus' })).status).toBe(422)
})

test('a Worker that ended anywhere on the way leaves a mail that still comes, and only one', async () => {
  await tell('brief.submitted', 'Gala')
  world.setNow('2026-11-24T00:31:00.000Z')
  await sweep(queue.env, new Date())
  queue.taken() // fired, and the message lost with the Worker that carried it
  const [due] = await world.agency.db.select().from(outbox).where(and(eq(outbox.agencyId, world.agency.id), eq(outbox.kind, 'digest.due')))
  expect(due).toMatchObject({ handledAt: null })

  await until('2026-11-24T00:40:00.000Z')
  expect(await mailsTo(reader)).toHaveLength(1)
  // Done, but ended before the news was closed: another delivery changes nothing.
  await world.agency.db.update(outbox).set({ handledAt: null }).where(and(eq(outbox.agencyId, world.agency.id), eq(outbox.id, due!.id)))
  await until('2026-11-24T00:50:00.000Z')
  expect(await mailsTo(reader)).toHaveLength(1)
  expect(await world.agency.db.select().from(handled).where(and(eq(handled.id, due!.id), eq(handled.listener, 'digest')))).toHaveLength(1)
})
