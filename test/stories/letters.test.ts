import { createMessageBatch } from 'cloudflare:test'
import { and, eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { audit, mails, outbox } from '../../db/schema/agency/kernel'
import { newId } from '../../workers/kernel/ids'
import { bury } from '../../workers/kernel/outbox/bury'
import type { Listener } from '../../workers/kernel/outbox/listener'
import { lastAttempt } from '../../workers/kernel/outbox/rules/backoff'
import { sweep } from '../../workers/kernel/outbox/sweep'
import { listeners } from '../../workers/listeners'
import { queueInHand, tenTimes } from '../queue'
import { newWorld, origin, type Person, type World } from '../world'

let world: World
let owner: Person, director: Person, manager: Person
const queue = queueInHand()

beforeEach(async () => {
  world = await newWorld()
  world.setNow('2026-11-23T10:00:00.000Z')
  ;[owner, director, manager] = [await world.agency.staff('owner'), await world.agency.staff('director'), await world.agency.staff('manager')]
})
afterEach(() => {
  vi.useRealTimers()
})

/** Ada can be told nothing while this stands among the listeners. */
const broken: Listener = {
  name: 'broken',
  hears: (kind) => kind === 'brief.submitted',
  effects: () => Promise.reject(new Error('no room for ada@client.example')),
}

async function tell(title = 'Gala') {
  const [at, id] = [new Date().toISOString(), newId('news', Date.now())]
  const payload = { subject: { kind: 'brief', id: 'bri_1', clientId: null, eventId: null }, actorId: null, origin, title, token: 'secret' }
  await world.agency.db.insert(outbox).values({ agencyId: world.agency.id, id, kind: 'brief.submitted', payload, createdAt: at, dueAt: at })
  return id
}

/** Hours pass; whatever is due is carried and arrives, ten times. */
async function pass(rounds: number, heard: Listener[]) {
  for (let round = 0; round < rounds; round++) {
    await sweep(queue.env, new Date())
    await queue.deliver(tenTimes(queue.taken()), heard)
    world.pass(3700)
  }
}
const died = () => pass(lastAttempt + 1, [...listeners, broken])
const dead = async (person = owner) => (await person.get('/api/letters')).data
const newsBy = async (id: string) => (await world.agency.db.select().from(outbox).where(and(eq(outbox.agencyId, world.agency.id), eq(outbox.id, id))))[0]!
const submittedMails = async () => (await world.mails()).filter(({ to, kind }) => kind === 'brief.submitted' && [owner, director, manager].some(({ email }) => email === to)).length
const audited = (action: string) => world.agency.db.select().from(audit).where(and(eq(audit.agencyId, world.agency.id), eq(audit.action, action)))

test('news that failed for good is listed with its kind, attempts and error, and no word of anybody', async () => {
  const id = await tell()
  await died()
  const { rows, total } = await dead()
  expect({ rows, total }).toMatchObject({ total: 1, rows: [{ id, cargo: 'news', kind: 'brief.submitted', attempts: lastAttempt, error: 'broken: Error' }] })
  expect(JSON.stringify(rows)).not.toMatch(/ada@|Gala|secret/)
  expect((await dead(director)).total).toBe(1)
  expect((await manager.get('/api/letters')).status).toBe(403)
  expect((await (await world.other.staff('owner')).get('/api/letters')).data.total).toBe(0)
}, 60_000)

test('the owner is told that something died, once in an hour, by a notice and a mail that leads to the list', async () => {
  await tell('One')
  await tell('Two')
  await died()
  await pass(2, listeners)
  const told = (await owner.get('/api/notices')).data.rows.filter(({ kind }: { kind: string }) => kind === 'letter.died')
  expect(told).toMatchObject([{ path: '/settings/letters', readAt: null }])
  expect((await world.mails()).filter(({ to, kind }) => to === owner.email && kind === 'letter.died')).toHaveLength(1)
  expect((await director.get('/api/notices')).data.rows.filter(({ kind }: { kind: string }) => kind === 'letter.died')).toEqual([])
}, 60_000)

test('replayed, it is told to those it missed and to nobody twice, however often it is delivered; audited', async () => {
  const id = await tell()
  await died()
  const before = await submittedMails()
  expect(before).toBe(3)
  expect(await owner.post('/api/letters/replay', { ids: [id] })).toMatchObject({ status: 201, data: { settled: 1 } })
  expect(await newsBy(id)).toMatchObject({ deadAt: null, attempts: 0, error: null })
  await pass(2, listeners)
  expect((await newsBy(id)).handledAt).not.toBeNull()
  expect(await submittedMails()).toBe(before)
  expect((await dead()).total).toBe(0)
  expect(await audited('letter.replay')).toMatchObject([{ actorId: owner.id, subjectKind: 'news', subjectId: id, before: { state: 'dead' }, after: { state: 'pending' } }])
}, 60_000)

test('discarded, many at once, they are gone from the list and kept as rows without their secrets; one audit row each', async () => {
  const ids = [await tell('One'), await tell('Two')]
  await died()
  const page = async (cursor = '') => (await owner.get(`/api/letters?limit=1${cursor && `&cursor=${cursor}`}`)).data
  const first = await page()
  expect(first).toMatchObject({ total: 2, next: first.rows[0].id })
  const last = await page(first.next)
  expect([last.next, ...[first, last].map(({ rows }) => rows[0].id).sort()]).toEqual([null, ...ids.sort()])
  expect(await director.post('/api/letters/discard', { ids })).toMatchObject({ status: 201, data: { settled: 2 } })
  expect(await page(first.next)).toMatchObject({ rows: [] })
  expect((await dead()).total).toBe(0)
  for (const id of ids) expect((await newsBy(id)).payload).not.toHaveProperty('token')
  expect(await audited('letter.discard')).toHaveLength(2)
  expect(await owner.post('/api/letters/replay', { ids })).toMatchObject({ status: 409, error: { code: 'letters_settled' } })
  await pass(2, listeners)
  expect((await newsBy(ids[0]!)).handledAt).toBeNull()
}, 60_000)

test('of two who settle the same one, one does; a repeated request gets the first answer', async () => {
  const id = await tell()
  await died()
  const answers = await Promise.all([owner.post('/api/letters/discard', { ids: [id] }), director.post('/api/letters/replay', { ids: [id] })])
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 409])

  const other = await tell()
  await died()
  const once = () => owner.post('/api/letters/discard', { ids: [other] }, { 'idempotency-key': 'k' })
  expect((await once()).data).toEqual((await once()).data)
  expect((await owner.post('/api/letters/replay', { ids: [] })).status).toBe(422)
  expect((await owner.post('/api/letters/replay', { ids: ['per_1'] })).status).toBe(422)
}, 120_000)

test('a mail that cannot be sent dies, is told of, and can be sent after all', async () => {
  const failing = queueInHand({ MAIL: { send: () => Promise.reject(new Error('550 no such user ada@client.example')) } as unknown as SendEmail, MAIL_FROM: 'events@agency.example' })
  const [id, at] = [newId('mail', Date.now()), new Date().toISOString()]
  await world.agency.db.insert(mails).values({
    agencyId: world.agency.id, id, personId: null, to: 'ada@client.example', locale: 'en', kind: 'event.made', from: 'Agency', subject: 'Hello', html: '<p>Hello</p>', text: 'Hello', dueAt: at, createdAt: at,
  })
  for (let round = 0; round <= lastAttempt; round++) {
    await sweep(failing.env, new Date())
    await failing.deliver(tenTimes(failing.taken()), [])
    world.pass(3700)
  }
  expect((await dead()).rows).toMatchObject([{ id, cargo: 'mail', kind: 'event.made', error: 'mail: Error' }])
  expect((await world.agency.db.select().from(outbox).where(and(eq(outbox.agencyId, world.agency.id), eq(outbox.kind, 'letter.died')))).length).toBe(1)

  await owner.post('/api/letters/replay', { ids: [id] })
  await pass(1, listeners)
  expect((await world.mails()).find((mail) => mail.id === id)).toMatchObject({ state: 'sent' })
}, 60_000)

test('what the queue gave up is told of like the rest', async () => {
  const id = await tell()
  await bury(createMessageBatch('news-dead', [{ id, timestamp: new Date(), attempts: 10, body: { store: world.agency.shard, kind: 'news', agencyId: world.agency.id, id, attempt: 0 } }]), queue.env)
  expect((await dead()).rows).toMatchObject([{ id, error: 'queue: gave up' }])
  expect(await world.agency.db.select().from(outbox).where(and(eq(outbox.agencyId, world.agency.id), eq(outbox.kind, 'letter.died')))).toHaveLength(1)
})
