import type { Ctx } from '../../kernel/ctx'
import type { ListedFile } from '../../kernel/files/shapes'
import { sha256 } from '../../kernel/hash'
import type { Thread } from '../threads/shapes'
import { contentToFreeze } from './content'
import { isApproved, stepsOf } from './draft-version'
import { canonical } from './rules/canonical'
import type { Figures } from './rules/change'
import type { Answers } from './rules/form'
import type { BriefRecord } from './store'

type Said = { answers: Answers; questions: Thread[]; files: ListedFile[] }

/**
 * Whose yes of the agency the next version asks for, and how the newest that was asked stands; for staff alone. What a change comes to
 * is known once it was asked with that.
 */
export async function approvalStanding(ctx: Ctx, brief: BriefRecord, { answers, questions, files }: Said) {
  if (ctx.actor.kind !== 'staff') return null
  const asked = brief.approval
  const figures = (brief.change ? (asked?.figures ?? null) : null) as Figures | null
  const steps = brief.change && !figures ? [] : stepsOf(ctx, brief, answers, figures)
  if (!asked) return { steps, asked: null, holds: false }

  const hash = await sha256(canonical(contentToFreeze(brief, answers, { files, questions, figures })))
  const { id, state, at } = asked
  return { steps, asked: { id, state, at, current: asked.sha256 === hash, figures }, holds: isApproved(brief, hash) }
}
