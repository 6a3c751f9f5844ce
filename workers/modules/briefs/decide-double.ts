import { briefPairs, briefs } from '../../../db/schema/agency/briefs'
import { intoBin } from '../../kernel/bin/index'
import { commit, insert } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { conflict, invalid } from '../../kernel/refusal'
import { failedUnique } from '../../kernel/sqlite-errors'
import { questionsOn } from '../threads/index'
import { pairOf } from './double-store'
import { ended } from './end'
import { head } from './head'
import { briefById } from './index'
import { withdrawn } from './news'
import { missingToMove } from './rules/states'
import type { Deciding } from './double-shapes'
import type { BriefRecord } from './store'

/**
 * Says once what two briefs of a client are to each other: two events, two that belong together, or one told twice, where this one gives
 * way: a draft into the bin, what was sent withdrawn. Nobody is asked again.
 * @throws 409 `changed_meanwhile` where somebody else has decided otherwise
 */
export async function decideDouble(ctx: Ctx, id: string, { otherId, answer, revision }: Deciding) {
  const brief = await briefById(ctx, id)
  const other = await briefById(ctx, otherId)
  if (other.id === id || other.clientId !== brief.clientId) throw invalid({ otherId: 'not_an_option' })

  const [firstId, secondId] = [id, otherId].sort() as [string, string]
  const pair = { id: ctx.newId('pair'), clientId: brief.clientId, firstId, secondId, answer, decidedBy: ctx.actor.id! }
  const end = answer === 'replaced' ? await givingWay(ctx, brief, revision) : { write: [], tell: [], also: [] }
  const decided = { answer, other: head(other) }
  try {
    return await commit(ctx, { ...end, action: 'brief.tell_apart', write: [insert(ctx, briefPairs, pair), ...end.write], answer: decided })
  } catch (error) {
    if (!failedUnique(error, 'brief_pairs')) throw error
    const before = await pairOf(ctx, id, otherId)
    if (before?.answer !== answer) throw conflict('changed_meanwhile', { current: before ?? null })
    return decided
  }
}

async function givingWay(ctx: Ctx, brief: BriefRecord, revision: number) {
  if (brief.revision !== revision) throw conflict('changed_meanwhile', { current: head(brief) })
  if (brief.state === 'draft') {
    const subject = { kind: 'brief', id: brief.id, clientId: brief.clientId, eventId: null }
    return { write: intoBin(ctx, briefs, brief, { subject, title: brief.title }).map((one) => ({ action: 'brief.bin', ...one })), tell: [], also: [] }
  }
  const missing = [...missingToMove('withdraw', brief.state, ctx.actor.kind), ...(brief.agreedVersion > 0 ? ['agreed_before'] : [])]
  if (missing.length > 0) throw conflict('brief_not_endable', { missing })
  const { write, also } = ended(ctx, brief, 'withdraw', { reason: null, questions: await questionsOn(ctx, brief.id) })
  return { write: [{ ...write, action: 'brief.withdraw' }], tell: [withdrawn(brief, null)], also }
}
