import { eq, sql } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { briefs } from '../../db/schema/agency/briefs'
import { clients } from '../../db/schema/agency/clients'
import { audit, idempotency, outbox } from '../../db/schema/agency/kernel'
import { commit, insert, update } from '../../workers/kernel/commit'
import type { Ctx } from '../../workers/kernel/ctx'
import { ctxOf } from '../ctx'
import { newWorld, type World } from '../world'

let world: World
let ctx: Ctx
beforeAll(async () => {
  world = await newWorld()
  ctx = ctxOf(world.agency)
})

const added = async (name: string) => {
  const id = ctx.newId('client')
  await commit(ctx, { action: 'client.create', write: insert(ctx, clients, { id, name, country: 'CN' }) })
  return read(id)
}
const read = async (id: string) => (await ctx.db.select().from(clients).where(eq(clients.id, id)))[0]!
const trail = (id: string) => ctx.db.select().from(audit).where(eq(audit.subjectId, id))
const told = (kind: string) => ctx.db.select().from(outbox).where(eq(outbox.kind, kind))
const news = (kind: string, id: string) => ({ kind, subject: { kind: 'client', id } })

test('a change, its audit row and its news are written together', async () => {
  const client = await added('Meridian Health Group')
  await commit(ctx, { action: 'client.change', write: update(ctx, clients, client, { name: 'Meridian' }), tell: [news('client.changed', client.id)] })

  expect(await read(client.id)).toMatchObject({ name: 'Meridian', revision: 2 })
  const rows = await trail(client.id)
  expect(rows.map((row) => row.action)).toEqual(['client.create', 'client.change'])
  expect(rows[1]).toMatchObject({ before: { name: 'Meridian Health Group' }, after: { name: 'Meridian' }, clientId: client.id, rowsChanged: 1 })
  expect(await told('client.changed')).toHaveLength(1)
})

test('of two who read the same row, the second is refused and leaves nothing behind', async () => {
  const client = await added('Read twice')
  await commit(ctx, { action: 'client.change', write: update(ctx, clients, client, { name: 'First' }) })
  const second = commit(ctx, { action: 'client.change', write: update(ctx, clients, client, { name: 'Second' }), tell: [news('second.told', client.id)] })

  await expect(second).rejects.toMatchObject({ status: 409, code: 'changed_meanwhile' })
  expect(await read(client.id)).toMatchObject({ name: 'First', revision: 2 })
  expect(await trail(client.id)).toHaveLength(2)
  expect(await told('second.told')).toHaveLength(0)
})

test('one stale write among several takes the others with it', async () => {
  const [fresh, stale] = [await added('Fresh'), await added('Stale')]
  await commit(ctx, { action: 'client.change', write: update(ctx, clients, stale, { name: 'Moved on' }) })
  const both = commit(ctx, { action: 'client.change', write: [update(ctx, clients, fresh, { name: 'X' }), update(ctx, clients, stale, { name: 'X' })] })

  await expect(both).rejects.toMatchObject({ code: 'changed_meanwhile' })
  expect(await read(fresh.id)).toMatchObject({ name: 'Fresh', revision: 1 })
})

test('twenty at once on one row: one wins, nineteen are told so', async () => {
  const client = await added('Contested')
  const tries = await Promise.allSettled(Array.from({ length: 20 }, (_, n) =>
    commit(ctx, { action: 'client.change', write: update(ctx, clients, client, { name: `Try ${n}` }) })))

  expect(tries.filter((one) => one.status === 'fulfilled')).toHaveLength(1)
  expect(await read(client.id)).toMatchObject({ revision: 2 })
  expect(await trail(client.id)).toHaveLength(2)
})

test('the key goes in with the write: a repeat finds it and writes nothing', async () => {
  const once = { key: 'k-1', route: 'POST /x', bodyHash: 'h' }
  const withKey = ctxOf(world.agency, undefined, once)
  const id = ctx.newId('client')
  await commit(withKey, { action: 'client.create', write: insert(withKey, clients, { id, name: 'Once', country: 'CN' }), answer: { id } })
  const again = commit(withKey, { action: 'client.create', write: insert(withKey, clients, { id: ctx.newId('client'), name: 'Once', country: 'CN' }) })

  await expect(again).rejects.toThrow()
  expect(await ctx.db.select().from(idempotency).where(eq(idempotency.key, 'k-1'))).toMatchObject([{ answer: { id } }])
  expect(await ctx.db.select().from(clients).where(eq(clients.name, 'Once'))).toHaveLength(1)
})

test('the database itself refuses to change or remove the trail', async () => {
  await added('Trail')
  await expect(ctx.db.run(sql`update audit set action = 'x'`)).rejects.toThrow()
  await expect(ctx.db.run(sql`delete from audit`)).rejects.toThrow()
})

test('a row of one agency cannot point at a row of another', async () => {
  const other = ctxOf(world.other)
  const client = await added('Ours')
  const row = insert(other, briefs, { id: other.newId('brief'), clientId: client.id, title: 'x', state: 'draft', startedBy: 'per_x' })
  await expect(commit(other, { action: 'brief.start', write: row })).rejects.toThrow()
})
