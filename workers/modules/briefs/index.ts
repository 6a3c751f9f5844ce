import { briefs } from '../../../db/schema/agency/briefs'
import { update, type Write } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { conflict, notFound } from '../../kernel/refusal'
import { contentOf } from './content'
import { head } from './head'
import type { Answers } from './rules/form'
import { missingToMove } from './rules/states'
import { briefPage, countByState, findBrief, findVersion, type BriefRecord } from './store'

export type { BriefRecord } from './store'
/** A brief with the answers of its agreed version. */
export type AgreedBrief = BriefRecord & { answers: Answers }

/** @throws 404 when there is none, or none that the actor may see */
export async function briefById(ctx: Ctx, id: string) {
  const brief = await findBrief(ctx, id)
  if (!brief) throw notFound()
  return brief
}

/**
 * What the client agreed to, for the event that is made of it. Answers are keyed as in rules/form.ts.
 * @throws 409 `brief_not_agreed` while it is not, `brief_has_event` when one was made already
 */
export async function agreedBriefById(ctx: Ctx, id: string): Promise<AgreedBrief> {
  const brief = await briefById(ctx, id)
  const missing = missingToMove('make_event', brief.state, ctx.actor.kind)
  if (missing.length > 0) throw conflict('brief_not_agreed', { missing })
  if (brief.eventId) throw conflict('brief_has_event', { eventId: brief.eventId })

  const version = await findVersion(ctx, id, brief.version)
  return { ...brief, answers: contentOf(version!.record).answers }
}

/** For the commit that makes the event: of two at once, the second meets a newer revision. */
export const briefBecameEvent = (ctx: Ctx, brief: BriefRecord, eventId: string): Write => update(ctx, briefs, brief, { eventId })

/** How many briefs the actor may see in each state, and the newest. */
export async function briefsSummary(ctx: Ctx, limit = 5) {
  const [counts, { rows }] = await Promise.all([countByState(ctx), briefPage(ctx, {}, limit)])
  return { counts: Object.fromEntries(counts), latest: rows.map(({ brief, client }) => head({ ...brief, client })) }
}
