import { progressOf } from './rules/completeness'
import { contradictionsIn, type Facts } from './rules/contradictions'
import { isStaffRole } from '../../kernel/rules/roles'
import type { Answers, Field } from './rules/form'
import type { Answer, BriefHead } from './shapes'
import type { AnswerRow } from './store'

/** A brief as every answer of the API begins with it. */
export const head = ({ id, revision, createdAt, title, state, version, agreeBy, eventId, client }: BriefHead): BriefHead =>
  ({ id, revision, createdAt, title, state, version, agreeBy, eventId, client })

export const answerShown = ({ record: { field, value, notApplicable, revision, answeredAt }, by: { role, ...by } }: AnswerRow): Answer =>
  ({ field, value, notApplicable, revision, answeredBy: by, answeredAt, forClient: isStaffRole(role) })

/** What somebody is shown who meant to write over it. */
export const answerInTheWay = ({ record: { value, notApplicable, revision, answeredAt }, by: { role: _, ...by } }: AnswerRow) => ({ value, notApplicable, revision, by, at: answeredAt })

/** The answers as rules read them. */
export const givenIn = (rows: AnswerRow[]): Answers =>
  Object.fromEntries(rows.map(({ record: { field, value, notApplicable } }) => [field, { value, notApplicable }]))

/** How far a brief is, and what in it cannot all be true. */
export function standing({ form, answers, today, space }: Facts & { form: readonly Field[] }, files = 0) {
  return { progress: progressOf(form, answers, files), contradictions: contradictionsIn(answers, today, space) }
}
