import type { Actor, Agency, Ctx } from './ctx'
import { shard } from './db'
import { newId } from './ids'
import { logBug } from './log'
import { deliver } from './outbox/deliver'
import type { Subjects } from './subjects'
import { vaultOf } from './vault'

type Acting = { agency: Agency; now: Date; subjects?: Subjects; once?: Ctx['once'] }

/**
 * Lets the product itself act for one agency, as the clock or the mail makes it; what the work leaves for later is done
 * before this returns. `name` says in the audit which part of the product it was.
 */
export const asSystem = <Result>(env: Env, { name, ...acting }: Acting & { name: string }, work: (ctx: Ctx) => Promise<Result>) =>
  actingAs(env, { kind: 'system', id: null, name }, acting, work)

/** The same for somebody who acts without a session, as whoever answers by mail does: the caller has made sure that it is them. */
export async function actingAs<Result>(env: Env, actor: Actor, { agency, now, subjects = {}, once = null }: Acting, work: (ctx: Ctx) => Promise<Result>): Promise<Result> {
  const left: (() => Promise<unknown>)[] = []
  const ctx: Ctx = {
    agencyId: agency.id, agency, actor, db: shard(env, agency.shard), files: env.FILES, vault: vaultOf(env), subjects,
    origin: env.ORIGIN, requestId: newId('request', now.getTime()), once,
    now: () => now.toISOString(),
    newId: (noun) => newId(noun, now.getTime()),
    later: (one) => void left.push(one),
    deliver: (news, changes) => deliver(env, { agency, news, changes, now }),
  }
  const result = await work(ctx)
  const done = await Promise.allSettled(left.map((one) => one()))
  for (const one of done) if (one.status === 'rejected') logBug(ctx.requestId, one.reason)
  return result
}
