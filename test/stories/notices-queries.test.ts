import { createExecutionContext, env, waitOnExecutionContext } from 'cloudflare:test'
import { beforeEach, expect, test } from 'vitest'
import { outbox } from '../../db/schema/agency/kernel'
import worker from '../../workers/index'
import { newId } from '../../workers/kernel/ids'
import { sweep } from '../../workers/kernel/outbox/sweep'
import { queueInHand } from '../queue'
import { planOf, recordedEnv, type Recording } from '../recorded'
import { newWorld, origin, type World } from '../world'

let world: World
beforeEach(async () => {
  world = await newWorld()
})

/** Steps that read a table from end to end, or all that an agency has of it but its staff, who are told together. Stricter than for pages: there is a notice for every reader of every piece of news. */
async function idle({ statements }: Recording) {
  const asked = statements.filter(({ sql }) => /^\s*(select|insert|update|delete)/i.test(sql))
  const steps = await Promise.all(asked.map(({ database, sql }) => planOf(database === 'DIRECTORY' ? env.DIRECTORY : env.SHARD_0, sql)))
  return steps.flat().filter((step) => /(?<!people_staff )\(agency_id=\?\)$/.test(step) || /^SCAN (?!json_each|CONSTANT ROW|subquery)/i.test(step))
}

test('telling people reads by index alone, in a handful of trips whatever their number', async () => {
  const { agency } = world
  const client = await agency.newClient()
  for (let n = 0; n < 20; n++) await agency.client({ client })
  for (let n = 0; n < 10; n++) await agency.staff()
  const { env: recorded, recording } = recordedEnv()
  const queue = queueInHand(recorded)
  const at = new Date('2026-11-23T15:41:08.000Z')
  const payload = { subject: { kind: 'brief', id: 'bri_1', clientId: client, eventId: null }, actorId: null, origin, title: 'Gala' }
  await agency.db.insert(outbox).values({ agencyId: agency.id, id: newId('news', Date.now()), kind: 'brief.agreed', payload, createdAt: at.toISOString(), dueAt: at.toISOString() })

  await sweep(queue.env, at)
  const before = recording.trips
  await queue.deliver(queue.taken())
  // Eight for the notices; three for the ledger of promises and two for the event, which hear of it too.
  expect(recording.trips - before).toBeLessThanOrEqual(13)
  await queue.deliver(queue.taken())
  expect(await idle(recording)).toEqual([])
})

test.each(['/api/notices', '/api/notices?unread=true', '/api/notices/choices'])('%s reads by index alone, in at most six trips', async (path) => {
  const person = await world.agency.staff('coordinator', { clients: [await world.agency.newClient()], events: ['evt_1'] })
  const { env: recorded, recording } = recordedEnv()
  const ctx = createExecutionContext()
  const asked = new Request(origin + path, { headers: { cookie: person.cookie } }) as Request<unknown, IncomingRequestCfProperties>
  expect((await worker.fetch(asked, recorded, ctx)).status).toBe(200)
  await waitOnExecutionContext(ctx)
  expect(recording.trips).toBeLessThanOrEqual(6)
  expect(await idle(recording)).toEqual([])
})
