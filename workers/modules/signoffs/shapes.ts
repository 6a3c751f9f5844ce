import * as v from 'valibot'
import { Paging } from '../../kernel/shapes'
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
export const Signoffs = v.object({ rows: v.array(Signoff), next: v.nullable(v.string()) })
export const SignoffQuery = v.strictObject({ subjectId: v.pipe(v.string(), v.maxLength(64)), ...Paging })
export type SignoffQuery = v.InferOutput<typeof SignoffQuery>
export type Signoff = v.InferOutput<typeof Signoff>
