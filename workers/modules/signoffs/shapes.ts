import * as v from 'valibot'
import { signoffAnswers } from './rules/answers'

export const Signoff = v.object({
  id: v.string(),
  subject: v.object({ kind: v.string(), id: v.string() }),
  version: v.number(),
  /** Of the exact text that was signed. */
  sha256: v.string(),
  person: v.object({ id: v.string(), family: v.string(), given: v.string(), latin: v.nullable(v.string()) }),
  answer: v.picklist(signoffAnswers),
  comment: v.nullable(v.string()),
  at: v.string(),
})
export type Signoff = v.InferOutput<typeof Signoff>
