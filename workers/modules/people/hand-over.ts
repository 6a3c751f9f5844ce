import { handovers } from '../../../db/schema/agency/people'
import { commit, insert } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { inHand, type Holder } from '../../kernel/holdings'
import { conflict, forbidden } from '../../kernel/refusal'
import { failedUnique } from '../../kernel/sqlite-errors'
import { heirsFor } from './heirs'
import { seenOf } from './in-hand'
import { personById } from './index'
import { handedOver } from './news'
import { heirOf, type HeirWish } from './rules/heirs'
import { handsOver } from './rules/managing'
import { addLines } from './store'

/**
 * Gives all that somebody has in hand to others, in one commit: all of it moves, or nothing.
 * @throws 403 `not_theirs_to_change`, `outside_your_scope` where the actor sees only a part of it; 409 `nothing_to_hand_over`, `changed_meanwhile`; 422 with what an heir lacks
 */
export async function handOver(ctx: Ctx, holders: Holder[], id: string, wish: HeirWish) {
  const person = await theirs(ctx, id)
  const held = (await inHand(ctx, holders, id)).filter(({ things }) => things.length > 0)
  if (held.length === 0) throw conflict('nothing_to_hand_over')
  if (held.some((holding) => seenOf(ctx, holding).length < holding.things.length)) throw forbidden('outside_your_scope')

  const heirs = await heirsFor(ctx, id, held, wish)
  const parts = held.map((holding) => ({ holding, heir: heirs.get(heirOf(wish, holding.kind))! }))
  const lines = parts.flatMap(({ holding: { kind, things }, heir }) => things.map((thing) => ({ kind, heirId: heir.id, thing })))
  const handover = { id: ctx.newId('handover'), personId: id, doneBy: ctx.actor.id!, count: lines.length }
  const moves = await Promise.all(parts.map(({ holding, heir }) => holding.handTo(heir)))
  const receivers = [...heirs.values()].map((heir) => ({ heirId: heir.id, count: lines.filter(({ heirId }) => heirId === heir.id).length }))
  return commit(ctx, {
    action: 'person.hand_over',
    write: [insert(ctx, handovers, handover), ...addLines(ctx, handover.id, lines), ...moves.flat()],
    also: parts.flatMap(({ holding, heir }) => holding.also?.(heir) ?? []),
    tell: receivers.map((receiver) => handedOver(person, receiver)),
    answer: { ...handover, createdAt: ctx.now() },
  }).catch((error: unknown) => {
    throw failedUnique(error, 'duties') ? conflict('changed_meanwhile') : error
  })
}

async function theirs(ctx: Ctx, id: string) {
  const person = await personById(ctx, id)
  if (!handsOver(ctx.actor, person)) throw forbidden('not_theirs_to_change')
  return person
}
