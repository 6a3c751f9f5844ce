import { briefs } from '../../../db/schema/agency/briefs'
import { commit, update, type Write } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { conflict, invalid } from '../../kernel/refusal'
import { contentOf } from './content'
import { givenIn, head } from './head'
import { briefById } from './index'
import { changeDropped } from './news'
import { missingToDrop } from './rules/change'
import { sameGiven } from './rules/same'
import type { Answers } from './rules/form'
import { missingToMove, stateAfter } from './rules/states'
import type { Ending } from './shapes'
import { answersOn, findVersion, firstAnswer, laterAnswer, noAnswer, updateWithAnswers, type AnswerRow, type BriefRecord } from './store'

/**
 * The change goes no further: the brief says again what was agreed, answer by answer, and the agreed version holds as it did.
 * Files that came meanwhile stay beside it, part of no version.
 */
export async function dropChange(ctx: Ctx, id: string, { revision, reason }: Ending) {
  const brief = await briefById(ctx, id)
  const missing = missingToMove('drop_change', brief.state, ctx.actor.kind)
  if (missing.length > 0 || !brief.change) throw conflict('brief_not_changeable', { missing })
  if (brief.revision !== revision) throw conflict('changed_meanwhile', { current: head(brief) })
  if (missingToDrop(brief.change, ctx.actor.kind, reason).length > 0) throw invalid({ reason: 'required' })

  const [answers, agreed] = await Promise.all([answersOn(ctx, id), findVersion(ctx, id, brief.agreedVersion)])
  const moved = { state: stateAfter('drop_change', brief.state), change: null, changedAt: ctx.now() }
  const held = { ...brief, revision: revision + 1 }
  return commit(ctx, {
    action: 'brief.drop_change',
    // First every answer is still as it was read, then they go back, and last the brief, which lets nobody answer from then on.
    write: [updateWithAnswers(ctx, brief, answers, { state: brief.state }), ...asAgreed(ctx, brief, answers, contentOf(agreed!.record).answers), update(ctx, briefs, held, moved)],
    tell: [changeDropped(brief, reason)],
    answer: head({ ...brief, ...moved, revision: revision + 2 }),
  })
}

function asAgreed(ctx: Ctx, brief: BriefRecord, rows: AnswerRow[], agreed: Answers): Write[] {
  const now = givenIn(rows)
  const fields = [...new Set([...Object.keys(now), ...Object.keys(agreed)])].filter((field) => !sameGiven(now[field] ?? null, agreed[field] ?? null))
  return fields.map((field) => {
    const [row, given] = [rows.find(({ record }) => record.field === field), agreed[field]]
    if (!given) return noAnswer(ctx, row!.record)
    return row ? laterAnswer(ctx, row.record, given) : firstAnswer(ctx, brief, field, given)
  })
}
