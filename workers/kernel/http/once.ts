import { and, eq } from 'drizzle-orm'
import type { Context, Next } from 'hono'
import { idempotency } from '../../../db/schema/agency/kernel'
import type { Ctx } from '../ctx'
import { invalid, malformed, Refusal } from '../refusal'
import { AnsweredBefore } from '../sqlite-errors'
import type { App } from './app-env'

/**
 * POSTs that carry an Idempotency-Key get the first answer again; the same key with another body is refused.
 * Two at the same time: the second's batch meets the key of the first, and reads its answer; or what the first has done
 * makes it refuse before it comes to that, and then it looks for the answer once more.
 */
export async function answerOnce(c: Context<App>, next: Next) {
  const { ctx } = c.var
  if (!ctx.once) return next()
  if (ctx.once.key.length > 200) throw malformed('key_too_long')
  const before = await answeredBefore(ctx, ctx.once)
  if (before) return replay(before.answer)
  await next()
  if (!overtaken(c.error)) return
  const first = await answeredBefore(ctx, ctx.once)
  if (first) c.res = replay(first.answer)
}

const overtaken = (error: unknown) => error instanceof AnsweredBefore || (error instanceof Refusal && error.status === 409)

async function answeredBefore(ctx: Ctx, { key, route, bodyHash }: NonNullable<Ctx['once']>) {
  const [row] = await ctx.db.select().from(idempotency).where(and(
    eq(idempotency.agencyId, ctx.agencyId), eq(idempotency.actorId, ctx.actor.id ?? ctx.actor.kind),
    eq(idempotency.route, route), eq(idempotency.key, key),
  ))
  if (row && row.bodyHash !== bodyHash) throw invalid({}, 'key_used_for_another_body')
  return row
}

const replay = (answer: unknown) =>
  new Response(JSON.stringify(answer), { status: 201, headers: { 'content-type': 'application/json', 'idempotency-replayed': 'true' } })
