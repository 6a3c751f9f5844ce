import type { Ctx } from '../../kernel/ctx'
import { filesOn, listed } from '../../kernel/files/index'
import { isStaffRole } from '../../kernel/rules/roles'
import { readOn } from './facts'
import { relatedTo } from './double-store'
import { answerShown, head, standing } from './head'
import { briefById } from './index'
import type { ChangeRequest } from './rules/change'
import { versionsOn, type BriefRecord } from './store'
import { approvalStanding } from './approval-standing'
import { verdictsFor } from './verdicts'

/** The brief's page, with what the reader may do and what each of it still needs. */
export async function fullBrief(ctx: Ctx, id: string) {
  const brief = await briefById(ctx, id)
  const [{ answers, questions, facts }, [versions, rows, related]] = await Promise.all([readOn(ctx, brief), ctx.db.batch([versionsOn(ctx, id), filesOn(ctx, id), relatedTo(ctx, id)])])
  const files = listed(rows)
  const approval = await approvalStanding(ctx, brief, { answers: facts.answers, questions, files })

  return {
    ...head(brief),
    startedBy: brief.startedBy,
    submitted: submission(brief),
    answers: answers.map(answerShown),
    form: [...facts.form],
    space: facts.space,
    ...standing(facts, files.length),
    questions,
    versions,
    agreedVersion: brief.agreedVersion,
    change: brief.change && changeShown(brief.change),
    endReason: brief.endReason,
    files,
    related,
    changesOnly: { from: facts.changesFrom, holds: facts.onlyChanges },
    approval,
    may: verdictsFor(ctx, { ...facts, lacksApproval: !brief.change && approval !== null && approval.steps.length > 0 && !approval.holds }),
  }
}

const changeShown = ({ side, at, reason, fields }: ChangeRequest) => ({ side, at, reason, fields })

function submission({ submitter, submittedAt }: BriefRecord) {
  if (!submitter || !submittedAt) return null
  const { role, ...by } = submitter
  return { at: submittedAt, by, forClient: isStaffRole(role) }
}
