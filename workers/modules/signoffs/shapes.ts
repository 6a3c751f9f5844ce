import * as v from 'valibot'
import { Named } from '../people/shapes'
import { signoffAnswers } from './rules/answers'

export const Signoff = v.object({
  id: v.string(),
  subject: v.object({ kind: v.string(), id: v.string() }),
  version: v.number(),
  /** Of the exact text that was signed. */
  sha256: v.string(),
  person: Named,
  answer: v.picklist(signoffAnswers),
  comment: v.nullable(v.string()),
  at: v.string(),
})
/** The answers to one thing, oldest first. */
export const Signoffs = v.object({ rows: v.array(Signoff) })
export const SignoffQuery = v.strictObject({ subjectId: v.pipe(v.string(), v.maxLength(64)) })
export type Signoff = v.InferOutput<typeof Signoff>
