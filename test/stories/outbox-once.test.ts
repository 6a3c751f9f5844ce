import { env } from 'cloudflare:test'
import { and, eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { handled, outbox } from '../../db/schema/agency/kernel'
import { suppliers } from '../../db/schema/agency/suppliers'
import { newId } from '../../workers/kernel/ids'
import type { Listener } from '../../workers/kernel/outbox/listener'
import { sweep } from '../../workers/kernel/outbox/sweep'
import { queueInHand, tenTimes } from '../queue'
import { newWorld, type TestAgency, type World } from '../world'

let world: World
beforeEach(async () => {
  world = await newWorld()
})
afterEach(() => {
  vi.useRealTimers()
})

const at = () => new Date().toISOString()

async function tellNews(agency: TestAgency, how: number) {
  const rows = Array.from({ length: how }, () => ({
    agencyId: agency.id, id: newId('news', Date.now()), kind: 'story.told', payload: { subject: { kind: 'brief', id: 'bri_1' }, token: 'secret' }, createdAt: at(), dueAt: at(),
  }))
  for (const row of rows) await agency.db.insert(outbox).values(row)
  return rows.map(({ id }) => id)
}

/** Its effect is a row per news: told twice, there are two. */
const scribe = (name: string, mayFail: () => void = () => {}): Listener => ({
  name,
  hears: (kind) => kind === 'story.told',
  async effects({ db, agencyId, newId, now }, news) {
    mayFail()
    return { writes: [db.insert(suppliers).values({ agencyId, id: newId('supplier'), name: news.id, country: 'CN', category: name, createdAt: now() })], mails: [] }
  },
})

const threeInFour = () => {
  let calls = 0
  return () => {
    if (++calls % 4 !== 0) throw new Error('not now, ada@client.example')
  }
}

const effectsOf = async (agency: TestAgency, category: string) =>
  (await agency.db.select({ name: suppliers.name }).from(suppliers).where(and(eq(suppliers.agencyId, agency.id), eq(suppliers.category, category)))).map(({ name }) => name).sort()
const rowsOf = (agency: TestAgency) => agency.db.select().from(outbox).where(eq(outbox.agencyId, agency.id))

async function untilQuiet(queue: ReturnType<typeof queueInHand>, agency: TestAgency, listeners: Listener[]) {
  for (let round = 0; round < 40; round++) {
    await sweep(queue.env, new Date())
    await queue.deliver(tenTimes(queue.taken()), listeners)
    if ((await rowsOf(agency)).every((row) => row.handledAt || row.deadAt)) return
    world.pass(3600)
  }
}

test('a listener that fails three times in four, every message delivered ten times: each effect happens once', async () => {
  const queue = queueInHand()
  const ids = await tellNews(world.agency, 12)
  const listeners = [scribe('steady'), scribe('flaky', threeInFour())]
  await untilQuiet(queue, world.agency, listeners)

  expect(await effectsOf(world.agency, 'steady')).toEqual(ids.sort())
  expect(await effectsOf(world.agency, 'flaky')).toEqual(ids.sort())
  for (const row of await rowsOf(world.agency)) expect(row).toMatchObject({ handledAt: expect.any(String), deadAt: null, error: null })
})

test('copies of one delivery use up one attempt, not ten', async () => {
  const queue = queueInHand()
  await tellNews(world.agency, 1)
  await sweep(queue.env, new Date())
  const broken = [scribe('broken', () => { throw new Error('no') })]
  const messages = queue.taken()
  await queue.deliver(tenTimes(messages), broken)
  await queue.deliver(tenTimes(messages), broken)

  expect(await rowsOf(world.agency)).toMatchObject([{ attempts: 1, handledAt: null, error: 'broken: Error' }])
  expect(queue.taken()).toMatchObject([{ attempt: 1 }])
})

test('a batch that was written but whose answer was lost is not written again', async () => {
  let batches = 0
  const lossy = new Proxy(env.SHARD_0, {
    get(database, key) {
      if (key !== 'batch') return (database[key as keyof D1Database] as () => void).bind(database)
      return async (statements: D1PreparedStatement[]) => {
        const written = await database.batch(statements)
        if (++batches % 2 === 1) throw new Error('D1_ERROR: Network connection lost.')
        return written
      }
    },
  })
  const queue = queueInHand({ SHARD_0: lossy })
  const ids = await tellNews(world.agency, 6)
  await untilQuiet(queue, world.agency, [scribe('lossy')])

  expect(await effectsOf(world.agency, 'lossy')).toEqual(ids.sort())
})

test('what one listener cannot do does not keep the others from theirs', async () => {
  const queue = queueInHand()
  const [id] = await tellNews(world.agency, 1)
  const messages = [{ store: 0, kind: 'news' as const, agencyId: world.agency.id, id: id! }]
  await queue.deliver(messages, [scribe('broken', () => { throw new Error('no') }), scribe('steady')])

  expect(await effectsOf(world.agency, 'steady')).toEqual([id])
  expect(await world.agency.db.select().from(handled).where(eq(handled.agencyId, world.agency.id))).toMatchObject([{ id, listener: 'steady' }])
})

test('what always fails is dead after twelve attempts: kept whole, tried no more, its error without a name or address', async () => {
  const queue = queueInHand()
  await tellNews(world.agency, 1)
  await untilQuiet(queue, world.agency, [scribe('broken', () => { throw new Error('ada@client.example') })])

  const [row] = await rowsOf(world.agency)
  expect(row).toMatchObject({ attempts: 12, deadAt: expect.any(String), handledAt: null, payload: { token: 'secret' }, error: 'broken: Error' })
  world.pass(7200)
  await sweep(queue.env, new Date())
  expect(queue.taken().filter(({ id }) => id === row!.id)).toEqual([])
})

test('handled news forgets its secret', async () => {
  const queue = queueInHand()
  const [id] = await tellNews(world.agency, 1)
  const result = await queue.deliver([{ store: 0, kind: 'news', agencyId: world.agency.id, id: id! }], [scribe('steady')])

  expect(await rowsOf(world.agency)).toMatchObject([{ payload: { subject: { id: 'bri_1' } } }])
  expect((await rowsOf(world.agency))[0]!.payload).not.toHaveProperty('token')
  expect(result.explicitAcks).toHaveLength(1)
})

test.each([null, 'news', { kind: 'news' }, { store: 7.5, kind: 'news', agencyId: 'a', id: 'b' }, { store: 0, kind: 'news', agencyId: 'agy_none', id: 'nws_none' }])(
  'a message that speaks of nothing, %j, is put away', async (body) => {
    const result = await queueInHand().deliver([body as never])
    expect(result).toMatchObject({ explicitAcks: [expect.any(String)], retryMessages: [] })
  })
