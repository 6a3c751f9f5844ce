import { briefs } from '../../../db/schema/agency/briefs'
import { commit, update, type News } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { conflict, notFound } from '../../kernel/refusal'
import { endReminders } from '../../kernel/reminders'
import { decidedAgain } from '../../kernel/again'
import { readOn } from './facts'
import { head } from './head'
import { briefById } from './index'
import { notNow } from './not-now'
import { declined, takenBack, withdrawn } from './news'
import { offTheTable } from './remember'
import { missingTo } from './rules/missing'
import { stateAfter, type Move } from './rules/states'
import type { Ending } from './shapes'
import type { BriefRecord } from './store'

type End = { move: Move; refusal: string; tell: (brief: BriefRecord, reason: string | null) => News }

/** Staff take a version off the table before it is answered; what was asked for goes on being worked on. */
export async function takeBackVersion(ctx: Ctx, id: string, number: string, ending: Ending) {
  const { version } = await briefById(ctx, id)
  if (String(version) !== number) throw version > 0 && /^[1-9]\d*$/.test(number) && Number(number) < version ? conflict('version_superseded', { newest: version }) : notFound()
  return end(ctx, id, ending, { move: 'take_back', refusal: 'brief_not_frozen', tell: takenBack })
}

/** The wish is over, whichever side says so; what was said stays on record. */
export const withdrawBrief = (ctx: Ctx, id: string, ending: Ending) => end(ctx, id, ending, { move: 'withdraw', refusal: 'brief_not_endable', tell: withdrawn })

/** The agency does not do it, and says why. */
export const declineBrief = (ctx: Ctx, id: string, ending: Ending) => end(ctx, id, ending, { move: 'decline', refusal: 'brief_not_endable', tell: declined })

/** Decided again where somebody answers at the same moment, but never over another version. */
const end = (ctx: Ctx, id: string, { revision, reason }: Ending, { move, refusal, tell }: End) => decidedAgain(async () => {
  const brief = await briefById(ctx, id)
  const { questions, facts } = await readOn(ctx, brief)
  const missing = missingTo(move, facts)
  if (missing.length > 0) throw notNow(refusal, missing)
  if (brief.revision !== revision) throw conflict('changed_meanwhile', { current: head(brief) })

  const { moved, ...written } = ended(ctx, brief, move, { reason, questions })
  return commit(ctx, { action: `brief.${move}`, ...written, tell: [tell(brief, reason)], answer: head({ ...brief, ...moved, revision: revision + 1 }) })
})

type Why = { reason: string | null; questions: { id: string; state: string | null }[] }

/** What such a move writes, for the caller's commit. */
export function ended(ctx: Ctx, brief: BriefRecord, move: Move, { reason, questions }: Why) {
  const over = move !== 'take_back'
  const off = offTheTable(ctx, brief.id)
  const moved = { ...off.patch, state: stateAfter(move, brief.state, brief.agreedVersion > 0), changedAt: ctx.now(), ...(over && { endReason: reason }) }
  return {
    moved,
    write: update(ctx, briefs, brief, moved),
    // Nobody is chased for an answer that nobody needs.
    also: [...off.also, ...(over ? questions.filter(({ state }) => state === 'open').map((thread) => endReminders(ctx, thread.id)) : [])],
  }
}
