import { progressOf } from './rules/completeness'
import { contradictionsIn } from './rules/contradictions'
import type { Answers } from './rules/form'
import type { Answer, BriefHead } from './shapes'
import type { AnswerRow } from './store'

/** A brief as every answer of the API begins with it. */
export const head = ({ id, revision, createdAt, title, state, version, eventId, client }: BriefHead): BriefHead =>
  ({ id, revision, createdAt, title, state, version, eventId, client })

export const answerShown = ({ record: { field, value, notApplicable, revision, answeredAt }, by }: AnswerRow): Answer =>
  ({ field, value, notApplicable, revision, answeredBy: by, answeredAt })

/** What somebody is shown who meant to write over it. */
export const answerInTheWay = ({ record: { value, notApplicable, revision, answeredAt }, by }: AnswerRow) => ({ value, notApplicable, revision, by, at: answeredAt })

/** The answers as rules read them. */
export const givenIn = (rows: AnswerRow[]): Answers =>
  Object.fromEntries(rows.map(({ record: { field, value, notApplicable } }) => [field, { value, notApplicable }]))

/** How far a brief is, and what in it cannot all be true. */
export function standing(answers: Answers, today: string, files = 0) {
  return { progress: progressOf(new Set(Object.keys(answers)), files), contradictions: contradictionsIn(answers, today) }
}
