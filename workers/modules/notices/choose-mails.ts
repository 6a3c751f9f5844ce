import { mailStops } from '../../../db/schema/agency/notices'
import { commit, insert, remove } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { failedUnique } from '../../kernel/sqlite-errors'
import { stoppable, type Stoppable } from './rules/kinds'
import { myStops } from './store'

/** Every kind of mail that can be stopped, and whether the actor gets it. */
export async function mailChoices(ctx: Ctx) {
  const stops = await myStops(ctx)
  return { rows: stoppable.map((kind) => ({ kind, on: !stops.some((stop) => stop.kind === kind) })) }
}

/** Stops one kind of mail, or wants it again; the notices stay. */
export async function chooseMail(ctx: Ctx, kind: Stoppable, { on }: { on: boolean }) {
  const stop = (await myStops(ctx)).find((one) => one.kind === kind)
  const answer = { kind, on }
  if (on === !stop) return answer
  const personId = ctx.actor.id!
  try {
    return await commit(ctx, { action: 'notice.read', write: stop ? remove(ctx, mailStops, stop) : insert(ctx, mailStops, { id: `${personId}:${kind}`, personId, kind }), answer })
  } catch (error) {
    if (failedUnique(error, 'mail_stops')) return answer
    throw error
  }
}
