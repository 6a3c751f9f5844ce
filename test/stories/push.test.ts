import { and, eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { audit, pushDevices } from '../../db/schema/agency/kernel'
import { sweep } from '../../workers/kernel/outbox/sweep'
import { queueInHand, tenTimes } from '../queue'
import { pushWorld } from '../pushed'
import { origin, type Person, type World } from '../world'

let world: World
let reader: Person
let { happens, waiting } = {} as Awaited<ReturnType<typeof pushWorld>>
const queue = queueInHand()

beforeEach(async () => {
  ;({ world, reader, happens, waiting } = await pushWorld())
})
afterEach(() => {
  vi.useRealTimers()
})

const browser = (n: number) => ({ endpoint: `https://push.example/${n}`, p256dh: 'B'.repeat(87), auth: 'A'.repeat(22) })
const chrome = { 'user-agent': 'Mozilla/5.0 (Windows NT 10.0) Chrome/125.0.0.0 Safari/537.36' }
const devices = async (person: Person) => (await person.get('/api/push')).data.rows

async function tell(kind: string) {
  await happens(kind)
  await sweep(queue.env, new Date())
  await queue.deliver(tenTimes(queue.taken().filter((message) => message.kind === 'news')))
}

test('a browser is one device, however often it signs up; whoever signs it up last is told', async () => {
  const first = await reader.post('/api/push/devices', browser(1), chrome)
  expect(first).toMatchObject({ status: 201, data: { browser: 'Chrome', system: 'Windows' } })
  expect((await reader.post('/api/push/devices', browser(1), chrome)).data.id).toBe(first.data.id)
  expect(await devices(reader)).toHaveLength(1)
  const colleague = await world.agency.staff()
  await colleague.post('/api/push/devices', browser(1), chrome)
  expect([await devices(reader), await devices(colleague)].map((rows) => rows.length)).toEqual([0, 1])
})

test('one ends one’s own devices, nobody else’s; what opens them is not in the audit trail', async () => {
  const { id } = (await reader.post('/api/push/devices', browser(1))).data
  const colleague = await world.agency.staff('owner')
  expect((await colleague.del(`/api/push/devices/${id}`)).status).toBe(404)
  expect(await reader.del(`/api/push/devices/${id}`)).toMatchObject({ status: 200, data: { id } })
  expect((await reader.del(`/api/push/devices/${id}`)).status).toBe(404)
  const trail = await world.agency.db.select().from(audit).where(and(eq(audit.agencyId, world.agency.id), eq(audit.action, 'push.device')))
  expect(trail).toHaveLength(2)
  expect(JSON.stringify(trail)).not.toMatch(/push\.example|BBBB|AAAA/)
})

test('an address that no push service has is refused', async () => {
  for (const endpoint of ['https://10.0.0.8/x', 'http://push.example/x', 'https://localhost/x']) {
    expect(await reader.post('/api/push/devices', { ...browser(1), endpoint }), endpoint).toMatchObject({ status: 422 })
  }
  expect((await reader.post('/api/push/devices', { ...browser(1), auth: 'short' })).status).toBe(422)
})

test('what must be acted on is pushed once to each device, naming nothing; news only where it is wanted at once', async () => {
  for (const n of [1, 2]) await reader.post('/api/push/devices', browser(n))
  await tell('brief.changes_required')
  const rows = await waiting()
  expect(rows).toHaveLength(2)
  expect(JSON.stringify(rows)).not.toContain('Secret gala')
  expect(rows[0]!.message).toMatchObject({ lang: 'en', body: expect.stringMatching(/^Something waits for you at /), url: `${origin}/open/${world.agency.slug}?to=%2Fnotices` })

  await reader.put('/api/notices/choices/brief.submitted', { how: 'daily' })
  await tell('brief.submitted')
  expect(await waiting()).toHaveLength(2)
  await reader.put('/api/notices/choices/brief.submitted', { how: 'at_once' })
  await tell('brief.submitted')
  expect(await waiting()).toHaveLength(4)
})

test('what could not be told in a day is let go, and what its device is gone with, at once', async () => {
  const { id } = (await reader.post('/api/push/devices', browser(1))).data
  await tell('brief.changes_required')
  const [row] = await waiting()
  const message = { store: world.agency.shard, kind: 'push' as const, agencyId: world.agency.id, id: row!.id }
  world.pass(25 * 3600)
  await queue.deliver(tenTimes([message]))
  expect(await waiting()).toEqual([])

  await tell('brief.changes_required')
  const [other] = await waiting()
  await world.agency.db.delete(pushDevices).where(eq(pushDevices.id, id))
  await queue.deliver([{ ...message, id: other!.id }])
  expect(await waiting()).toEqual([])
})
