import { env } from 'cloudflare:test'
import { and, asc, eq, isNull } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { appointments } from '../../db/schema/agency/calendar'
import { events } from '../../db/schema/agency/events'
import { mails, outbox } from '../../db/schema/agency/kernel'
import { callPeople } from '../../workers/kernel/calendar/appointments'
import { appointments as known } from '../../workers/calendars'
import { open } from '../../workers/kernel/db'
import type { Listener } from '../../workers/kernel/outbox/listener'
import { anEvent } from '../an-event'
import { queueInHand } from '../queue'
import { caller, newWorld, type Person, type World } from '../world'

let world: World
let coordinator: Person, producer: Person
let event: { id: string; path: string }
const zone = 'Asia/Taipei'

beforeEach(async () => {
  world = await newWorld()
  coordinator = await world.agency.staff('coordinator')
  producer = await world.agency.staff('crew', 'all', 'zh-Hant')
  event = await anEvent(world.agency, coordinator, { zone, startsOn: '2027-03-09', endsOn: '2027-03-10' })
  await coordinator.patch(event.path, { revision: 1, place: 'Hall 2' })
  await world.settle()
})

const invitations = async (person: Person) => {
  const rows = await world.agency.db.select().from(mails).where(and(eq(mails.agencyId, world.agency.id), eq(mails.to, person.email))).orderBy(asc(mails.createdAt), asc(mails.id))
  return rows.flatMap(({ calendar, subject }) => (calendar ? [{ subject, method: calendar.method, ...calendar.entry }] : []))
}
const brief = async (person: Person) => (await invitations(person)).map(({ method, sequence }) => `${method} ${sequence}`)
const giveDuty = async (duty: string) => (await coordinator.post(`/api/events/${event.id}/duties`, { personId: producer.id, duty })).data

test('whoever coordinates is invited to the event’s days, whoever gets a duty too, in their language', async () => {
  expect(await brief(coordinator)).toEqual(['REQUEST 0'])
  await giveDuty('producer')
  await world.settle()
  const [invitation] = await invitations(producer)
  expect(invitation).toMatchObject({ method: 'REQUEST', sequence: 0, uid: `${event.id}.${world.agency.id}@convoke`, when: { zone } })
  expect(invitation!.subject).toContain('行程邀請')
  expect(await brief(coordinator)).toEqual(['REQUEST 0'])
})

test('moved dates go to all who come, under the same name and the next number; other changes to nobody', async () => {
  await giveDuty('producer')
  await world.settle()
  const moved = await coordinator.patch(`/api/events/${event.id}`, { revision: 2, startsOn: '2027-04-01', endsOn: '2027-04-02' })
  expect(moved.status).toBe(200)
  await world.settle()
  for (const person of [coordinator, producer]) {
    expect(await brief(person)).toEqual(['REQUEST 0', 'REQUEST 1'])
    expect((await invitations(person)).at(-1)).toMatchObject({ when: { from: '2027-04-01', to: '2027-04-02' }, uid: `${event.id}.${world.agency.id}@convoke` })
  }
  await coordinator.patch(`/api/events/${event.id}`, { revision: moved.data.revision, startsOn: '2027-04-01' })
  await world.settle()
  expect(await brief(producer)).toEqual(['REQUEST 0', 'REQUEST 1'])
})

test('many events given to another and taken back leave each calendar as it was', async () => {
  const given = await coordinator.post('/api/events/changes', { changes: [{ id: event.id, revision: 2, coordinatorId: (await world.agency.staff('manager')).id }] })
  await world.settle()
  expect(await brief(coordinator)).toEqual(['REQUEST 0', 'CANCEL 1'])
  expect((await coordinator.post('/api/events/changes', given.data.undo)).status).toBe(201)
  await world.settle()
  expect(await brief(coordinator)).toEqual(['REQUEST 0', 'CANCEL 1', 'REQUEST 2'])
})

test('whose last duty ends gets a cancellation, and is invited anew when they come back', async () => {
  const [first, second] = [await giveDuty('producer'), await giveDuty('catering')]
  await world.settle()
  await coordinator.del(`/api/events/${event.id}/duties/${first.id}`)
  await world.settle()
  expect(await brief(producer)).toEqual(['REQUEST 0'])
  await coordinator.del(`/api/events/${event.id}/duties/${second.id}`)
  await world.settle()
  expect(await brief(producer)).toEqual(['REQUEST 0', 'CANCEL 1'])
  await giveDuty('transport')
  await world.settle()
  expect(await brief(producer)).toEqual(['REQUEST 0', 'CANCEL 1', 'REQUEST 2'])
  expect(await brief(coordinator)).toEqual(['REQUEST 0'])
})

test('of two changes whose news are heard out of order, the last says what is true', async () => {
  for (const [revision, startsOn] of [[2, '2027-05-01'], [3, '2027-06-01']] as const) {
    await coordinator.patch(`/api/events/${event.id}`, { revision, startsOn, endsOn: startsOn })
  }
  await world.settle()
  expect((await invitations(coordinator)).at(-1)).toMatchObject({ when: { from: '2027-06-01' } })
  expect(await brief(coordinator)).toEqual(['REQUEST 0', 'REQUEST 1'])
})

test('two that send at the same moment: the second meets the first, and nothing of it stays', async () => {
  await world.agency.db.update(events).set({ endsOn: '2027-12-31' }).where(eq(events.id, event.id))
  const news = { id: 'nws_x', kind: 'appointment.changed', subject: { kind: 'event', id: event.id }, actorId: null, origin: 'https://convoke.test' }
  const facts = { id: world.agency.id, slug: world.agency.slug, name: 'A', country: 'CN', zone: 'Asia/Shanghai', currency: 'CNY', languages: ['en'], brand: null, revision: 0, shard: 0 }
  let n = 0
  const earshot = { agencyId: world.agency.id, agency: facts, db: world.agency.db, directory: open(env.DIRECTORY), replyDomain: null, now: () => new Date().toISOString(), newId: () => `mai_twice_${event.id}_${n++}` }
  const both = await Promise.all([callPeople(known).effects(earshot, news), callPeople(known).effects(earshot, news)])
  const done = await Promise.allSettled(both.map(({ writes }) => world.agency.db.batch(writes as [(typeof writes)[number]])))
  expect(done.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  const sent = await world.agency.db.select().from(appointments).where(eq(appointments.subjectId, event.id))
  expect(sent.map(({ sequence }) => sequence)).toEqual([0, 1])
})

test('two pieces of news that meet over one thing: the second is decided once more at once, and no fault is put down', async () => {
  // Laid by hand: what goes through the API, the queue may have carried before the two can meet.
  await world.agency.db.update(events).set({ startsOn: '2027-06-01', endsOn: '2027-06-01' }).where(eq(events.id, event.id))
  const at = new Date().toISOString()
  const news = ['a', 'b'].map((one) => ({
    agencyId: world.agency.id, id: `nws_meets_${one}_${event.id}`, kind: 'appointment.changed', createdAt: at, dueAt: at,
    payload: { subject: { kind: 'event', id: event.id }, actorId: null, origin: 'https://convoke.test' },
  }))
  await world.agency.db.insert(outbox).values(news)
  const theirs = and(eq(outbox.agencyId, world.agency.id), eq(outbox.kind, 'appointment.changed'), isNull(outbox.handledAt))

  const { listener, decided } = meeting(callPeople(known), news.length)
  await Promise.all(news.map(({ id }) => queueInHand().deliver([{ store: 0, kind: 'news', agencyId: world.agency.id, id }], [listener])))
  expect(decided()).toBe(3)
  expect(await world.agency.db.select().from(outbox).where(theirs)).toEqual([])
  for (const { id } of news) {
    const [row] = await world.agency.db.select().from(outbox).where(eq(outbox.id, id))
    expect(row).toMatchObject({ attempts: 0, error: null })
  }
  expect(await brief(coordinator)).toEqual(['REQUEST 0', 'REQUEST 1'])
})

/** A listener whose first calls wait for each other when they have decided, so that they write what was decided on the same rows. */
function meeting(listener: Listener, all: number) {
  let decided = 0
  const { promise: met, resolve } = Promise.withResolvers<null>()
  const effects: Listener['effects'] = async (world, news) => {
    const effects = await listener.effects(world, news)
    decided += 1
    if (decided === all) resolve(null)
    await met
    return effects
  }
  return { listener: { ...listener, effects }, decided: () => decided }
}

test('the Mailbox shows the invitation as it would be sent', async () => {
  const { data } = await caller().get(`/api/dev/mails?to=${coordinator.email}`)
  const row = data.rows.find(({ kind }: { kind: string }) => kind === 'appointment.request')
  const mail = (await caller().get(`/api/dev/mails/${row.id}`)).data
  expect(mail.calendar).toMatch(/^BEGIN:VCALENDAR\r\n[^]*METHOD:REQUEST\r\n[^]*ORGANIZER;[^]*END:VCALENDAR\r\n$/)
})
