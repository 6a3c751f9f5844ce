import type { Ctx } from '../../kernel/ctx'
import { filesOf } from '../../kernel/files/index'
import { mayRole, type Action } from '../../kernel/permissions'
import { isStaffRole } from '../../kernel/rules/roles'
import { readOn } from './facts'
import { answerShown, head, standing } from './head'
import { briefById } from './index'
import { missingTo } from './rules/missing'
import type { Move } from './rules/states'
import { versionsOn, type BriefRecord } from './store'

/** The brief's page, with what the reader may do and what each of it still needs. */
export async function fullBrief(ctx: Ctx, id: string) {
  const brief = await briefById(ctx, id)
  const [{ answers, questions, facts }, versions, files] = await Promise.all([readOn(ctx, brief), versionsOn(ctx, id), filesOf(ctx, id)])

  const verdict = (action: Action, move: Move) => {
    const missing = permitted(ctx, action) ? missingTo(move, facts) : ['role']
    return { allowed: missing.length === 0, missing }
  }
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
    files,
    may: {
      answer: verdict('brief.answer', 'answer'),
      attach: verdict('brief.answer', 'attach'),
      bin: verdict('brief.bin', 'bin'),
      submit: verdict('brief.submit', 'submit'),
      ask: verdict('question.ask', 'ask'),
      freeze: verdict('brief.freeze', 'freeze'),
      agree: verdict('brief.agree', 'agree'),
      makeEvent: verdict('event.create', 'make_event'),
    },
  }
}

const permitted = ({ actor }: Ctx, action: Action) => actor.kind !== 'system' && mayRole(actor.role, action)

function submission({ submitter, submittedAt }: BriefRecord) {
  if (!submitter || !submittedAt) return null
  const { role, ...by } = submitter
  return { at: submittedAt, by, forClient: isStaffRole(role) }
}
