import { mailStops } from '../../../db/schema/agency/notices'
import { commit, insert, remove, update, type Write } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { conflict, notFound } from '../../kernel/refusal'
import { failedUnique } from '../../kernel/sqlite-errors'
import { isKind, isNews, kinds, kindsFor, type Choice, type NewsKind } from './rules/kinds'
import { myStops, type Stop } from './store'

/** All that somebody like the actor is ever told of, and how they get it; what they must act on comes at once. */
export async function myChoices(ctx: Ctx) {
  const stops = await myStops(ctx)
  const howOf = (kind: string) => stops.find((stop) => stop.kind === kind)?.instead ?? ('at_once' as const)
  const readable = ctx.actor.kind === 'system' ? [] : kindsFor(ctx.actor.kind)
  return { rows: readable.map((kind) => ({ kind, class: kinds[kind].class, how: howOf(kind) })) }
}

/**
 * At once, in the mail of the day, or no mail at all; the notices stay.
 * @throws 409 `must_act` for what asks something of its reader: that always comes, and at once
 */
export async function choose(ctx: Ctx, kind: string, { how }: { how: Choice }) {
  if (!isKind(kind)) throw notFound()
  if (!isNews(kind)) throw conflict('must_act', { kind })

  const answer = { kind, class: kinds[kind].class, how }
  const stop = (await myStops(ctx)).find((one) => one.kind === kind)
  if (how === (stop?.instead ?? 'at_once')) return answer
  try {
    return await commit(ctx, { action: 'notice.choose', write: written(ctx, kind, how, stop), answer })
  } catch (error) {
    if (failedUnique(error, 'mail_stops')) throw conflict('changed_meanwhile')
    throw error
  }
}

function written(ctx: Ctx, kind: NewsKind, how: Choice, stop: Stop | undefined): Write {
  const personId = ctx.actor.id!
  if (how === 'at_once') return remove(ctx, mailStops, stop!)
  return stop ? update(ctx, mailStops, stop, { instead: how }) : insert(ctx, mailStops, { id: `${personId}:${kind}`, personId, kind, instead: how })
}
