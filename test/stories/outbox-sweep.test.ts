import { createExecutionContext, createMessageBatch, createScheduledController, env, getQueueResult, waitOnExecutionContext } from 'cloudflare:test'
import { and, eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { attempts, sessions } from '../../db/schema/directory'
import { handled, idempotency, outbox } from '../../db/schema/agency/kernel'
import worker from '../../workers/index'
import { open } from '../../workers/kernel/db'
import { newId } from '../../workers/kernel/ids'
import { bury } from '../../workers/kernel/outbox/bury'
import { deliver } from '../../workers/kernel/outbox/deliver'
import { insertAll } from '../../workers/kernel/outbox/insert-all'
import type { Message } from '../../workers/kernel/outbox/message'
import { sweep } from '../../workers/kernel/outbox/sweep'
import { queueInHand } from '../queue'
import { newWorld, type TestAgency, type World } from '../world'

let world: World
beforeEach(async () => {
  world = await newWorld()
  world.setNow('2026-11-23T15:41:08.000Z')
})
afterEach(() => {
  vi.useRealTimers()
})

async function owe(agency: TestAgency, how: number) {
  const at = new Date().toISOString()
  const rows = Array.from({ length: how }, () => ({
    agencyId: agency.id, id: newId('news', Date.now()), kind: 'story.told', payload: {}, attempts: 0, createdAt: at, dueAt: at, handledAt: null, deadAt: null, discardedAt: null, error: null,
  }))
  for (const statement of insertAll(agency.db, outbox, rows)) await statement
  return rows.map(({ id }) => id)
}
const factsOf = ({ id, slug, shard }: TestAgency) => ({ id, slug, shard, name: '', country: '', zone: '', currency: '', languages: [], brand: null, revision: 0 })
const ofAgency = (messages: Message[], agency: TestAgency) => messages.filter(({ agencyId }) => agencyId === agency.id)

test('news whose message was lost is found by the sweep, but not while it may still be on its way', async () => {
  const queue = queueInHand()
  const [id] = await owe(world.agency, 1)
  await deliver(queue.env, { agency: factsOf(world.agency), news: [id!], changes: [], now: new Date() })
  expect(queue.taken()).toMatchObject([{ store: 0, kind: 'news', id, attempt: 0 }])

  world.pass(60)
  await sweep(queue.env, new Date())
  expect(ofAgency(queue.taken(), world.agency)).toEqual([])
  world.pass(300)
  await sweep(queue.env, new Date())
  expect(ofAgency(queue.taken(), world.agency)).toMatchObject([{ id }])
})

test('a commit with very much news hands it over a hundred at a time', async () => {
  const queue = queueInHand()
  const ids = await owe(world.agency, 250)
  await deliver(queue.env, { agency: factsOf(world.agency), news: ids, changes: [], now: new Date() })
  expect(queue.sent.map((batch) => batch.length)).toEqual([100, 100, 50])
})

test('when the queue itself is down the rows stay due', async () => {
  const queue = queueInHand()
  const [id] = await owe(world.agency, 1)
  const broken = { ...queue.env, NEWS: { sendBatch: () => Promise.reject(new Error('queue down')) } } as unknown as Env
  await deliver(broken, { agency: factsOf(world.agency), news: [id!], changes: [], now: new Date() })
  await sweep(broken, new Date())
  await sweep(queue.env, new Date())
  expect(ofAgency(queue.taken(), world.agency)).toMatchObject([{ id }])
})

test('a thousand due rows go out in chunks of a hundred, both shards, and not twice', async () => {
  const queue = queueInHand()
  const ids = await owe(world.agency, 1000)
  const others = await owe(world.other, 120)
  await sweep(queue.env, new Date())

  for (const batch of queue.sent) expect(batch.length).toBeLessThanOrEqual(100)
  const carried = queue.taken()
  expect(ofAgency(carried, world.agency).map(({ id }) => id).sort()).toEqual(ids.sort())
  expect(ofAgency(carried, world.other)).toHaveLength(others.length)
  world.pass(60)
  await sweep(queue.env, new Date())
  expect(ofAgency(queue.taken(), world.agency)).toEqual([])
})

test('what the queue gave up is marked dead on its row, and what was handled meanwhile is not', async () => {
  const queue = queueInHand()
  const [poison, done] = await owe(world.agency, 2)
  await world.agency.db.update(outbox).set({ handledAt: '2026-11-23T15:41:09.000Z' }).where(and(eq(outbox.agencyId, world.agency.id), eq(outbox.id, done!)))
  const messages = [poison!, done!].map((id) => ({ id, timestamp: new Date(), attempts: 10, body: { store: 0, kind: 'news', agencyId: world.agency.id, id, attempt: 0 } }))
  const batch = createMessageBatch('news-dead', messages)
  await bury(batch, queue.env)

  const rows = await world.agency.db.select().from(outbox).where(eq(outbox.agencyId, world.agency.id))
  expect(rows.find(({ id }) => id === poison)).toMatchObject({ deadAt: '2026-11-23T15:41:08.000Z', error: 'queue: gave up' })
  expect(rows.find(({ id }) => id === done)).toMatchObject({ deadAt: null, error: null })
  expect((await getQueueResult(batch, createExecutionContext())).explicitAcks).toHaveLength(2)
})

test('on the hour it forgets what has served its time, and nothing younger', async () => {
  const { agency } = world
  const directory = open(queueInHand().env.DIRECTORY)
  const person = await agency.staff()
  const [owed, closed] = await owe(agency, 2)
  await agency.db.update(outbox).set({ handledAt: '2026-10-01T00:00:00.000Z' }).where(and(eq(outbox.agencyId, agency.id), eq(outbox.id, closed!)))
  await agency.db.insert(handled).values([
    { agencyId: agency.id, id: closed!, listener: 'old', at: '2026-10-01T00:00:00.000Z' },
    { agencyId: agency.id, id: owed!, listener: 'old but owed', at: '2026-10-01T00:00:00.000Z' },
    { agencyId: agency.id, id: closed!, listener: 'young', at: '2026-11-20T00:00:00.000Z' },
  ])
  const key = { agencyId: agency.id, actorId: person.id, route: 'POST /', bodyHash: '', answer: null }
  await agency.db.insert(idempotency).values([{ ...key, key: 'old', createdAt: '2026-11-20T00:00:00.000Z' }, { ...key, key: 'young', createdAt: '2026-11-23T00:00:00.000Z' }])
  await directory.insert(attempts).values([
    { key: `${agency.id} old`, count: 3, since: '2026-11-01T00:00:00.000Z' },
    { key: `${agency.id} locked`, count: 30, since: '2026-11-01T00:00:00.000Z', lockedUntil: '2027-01-01T00:00:00.000Z' },
  ])
  await directory.update(sessions).set({ expiresAt: '2026-11-23T15:00:00.000Z' }).where(eq(sessions.userId, person.userId))

  await sweep(queueInHand().env, new Date('2026-11-23T15:59:00.000Z'))
  expect(await agency.db.select().from(idempotency).where(eq(idempotency.agencyId, agency.id))).toHaveLength(2)
  await sweep(queueInHand().env, new Date('2026-11-23T16:00:00.000Z'))

  const left = await agency.db.select({ listener: handled.listener }).from(handled).where(eq(handled.agencyId, agency.id))
  expect(left.map(({ listener }) => listener).sort()).toEqual(['old but owed', 'young'])
  expect(await agency.db.select({ key: idempotency.key }).from(idempotency).where(eq(idempotency.agencyId, agency.id))).toEqual([{ key: 'young' }])
  expect((await directory.select().from(attempts)).map((row) => row.key).filter((one) => one.startsWith(agency.id))).toEqual([`${agency.id} locked`])
  expect(await directory.select().from(sessions).where(eq(sessions.userId, person.userId))).toEqual([])
})

test('the real queue and the real clock: what is told is handled by itself, and what was lost is handled after the next minute', async () => {
  vi.useRealTimers()
  const [told, lost] = await owe(world.agency, 2)
  const state = async (id: string) => (await world.agency.db.select().from(outbox).where(eq(outbox.id, id)))[0]!.handledAt
  await deliver(env, { agency: factsOf(world.agency), news: [told!], changes: [], now: new Date() })
  await vi.waitFor(async () => expect(await state(told!)).not.toBeNull(), { timeout: 30_000, interval: 100 })
  expect(await state(lost!)).toBeNull()

  const ctx = createExecutionContext()
  await worker.scheduled(createScheduledController(), env, ctx)
  await waitOnExecutionContext(ctx)
  await vi.waitFor(async () => expect(await state(lost!)).not.toBeNull(), { timeout: 30_000, interval: 100 })
}, 90_000)
