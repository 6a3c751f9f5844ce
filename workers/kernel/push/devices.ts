import { and, count, desc, eq, sql } from 'drizzle-orm'
import { pushDevices } from '../../../db/schema/agency/kernel'
import { commit, insert, remove, update } from '../commit'
import type { Ctx } from '../ctx'
import { sha256 } from '../hash'
import { conflict, invalid, notFound } from '../refusal'
import { deviceOf } from '../rules/device'
import { isLocal } from '../rules/environment'
import { ours } from '../scope'
import { failedUnique } from '../sqlite-errors'
import { isPushEndpoint } from './rules/endpoint'
import type { NewDevice } from './shapes'
import { vapidKey, type PushEnv } from './vapid'

const most = 20
type Row = typeof pushDevices.$inferSelect

/** What a browser needs to subscribe, and which devices of the actor do. */
export async function myDevices(ctx: Ctx, env: PushEnv) {
  const key = vapidKey(env)
  const rows = await ctx.db.select().from(pushDevices).where(mine(ctx)).orderBy(desc(pushDevices.id)).limit(most)
  return { key: key && key.public, rows: rows.map(shown) }
}

/**
 * This browser tells the actor from now on, and nobody else: said again it stays, said by another person it is theirs.
 * @throws 422 for an address that no push service has
 */
export async function addDevice(ctx: Ctx, env: PushEnv, userAgent: string, { endpoint, ...keys }: NewDevice) {
  if (!isPushEndpoint(endpoint, { development: isLocal(env) })) throw invalid({ endpoint: 'not_an_endpoint' })
  const id = `dev_${(await sha256(endpoint)).slice(0, 32)}`
  const [[known], [{ owned } = { owned: 0 }]] = await Promise.all([
    ctx.db.select().from(pushDevices).where(and(ours(ctx, pushDevices), eq(pushDevices.id, id))),
    ctx.db.select({ owned: count() }).from(pushDevices).where(mine(ctx)),
  ])
  if (!known && owned >= most) throw conflict('too_many_devices', { most })

  const told = { personId: ctx.actor.id!, endpoint, ...keys, ...deviceOf(userAgent) }
  const answer = shown({ id, createdAt: known?.createdAt ?? ctx.now(), ...told })
  try {
    const write = known ? update(ctx, pushDevices, known, told) : insert(ctx, pushDevices, { id, ...told })
    return await commit(ctx, { action: 'push.device', write: silent(write), answer })
  } catch (error) {
    if (failedUnique(error, 'push_devices')) return answer
    throw error
  }
}

/** @throws 404 for a device that is not one's own, as for one that does not exist */
export async function endDevice(ctx: Ctx, id: string) {
  const [device] = await ctx.db.select().from(pushDevices).where(and(mine(ctx), eq(pushDevices.id, id)))
  if (!device) throw notFound()
  return commit(ctx, { action: 'push.device', write: silent(remove(ctx, pushDevices, device)), answer: { id } })
}

const mine = (ctx: Ctx) => and(ours(ctx, pushDevices), sql`${pushDevices.personId} = ${ctx.actor.id ?? ''}`)

const shown = ({ id, browser, system, createdAt }: Pick<Row, 'id' | 'browser' | 'system' | 'createdAt'>) => ({ id, browser, system, createdAt })

/** Whoever has the address and the keys of a device can write to it: they stay out of the audit trail, which is read and exported. */
const silent = <W extends { before: Record<string, unknown> | null; after: Record<string, unknown> | null }>(write: W): W => ({ ...write, before: write.before && {}, after: write.after && {} })
