import * as v from 'valibot'
import { Paging } from '../../kernel/shapes'
import { PublicBrand } from '../agencies/shapes'
import { Named } from '../people/shapes'
import { signoffAnswers } from './rules/answers'

export const Signoff = v.object({
  id: v.string(),
  subject: v.object({ kind: v.string(), id: v.string() }),
  version: v.number(),
  /** Of the exact text that was signed. */
  sha256: v.string(),
  person: Named,
  /** The name as the signer typed it. */
  signedAs: v.nullable(v.string()),
  answer: v.picklist(signoffAnswers),
  comment: v.nullable(v.string()),
  at: v.string(),
})
/** The answers to one thing, oldest first. */
export const Signoffs = v.object({ rows: v.array(Signoff), next: v.nullable(v.string()) })
export const SignoffQuery = v.strictObject({ subjectId: v.pipe(v.string(), v.maxLength(64)), ...Paging })
export type SignoffQuery = v.InferOutput<typeof SignoffQuery>

/** What anybody may see who holds a paper with its hash: who said what to which version, and nothing that stands in it. */
export const Verified = v.object({
  agency: v.object({ name: v.string(), languages: v.array(v.string()), zone: v.string(), brand: PublicBrand }),
  subject: v.object({ kind: v.string(), title: v.string() }),
  version: v.number(),
  sha256: v.string(),
  answers: v.array(v.object({ answer: v.picklist(signoffAnswers), by: v.string(), at: v.string() })),
  /** A later version that was agreed to as well: this one holds no longer. */
  supersededBy: v.nullable(v.number()),
})
export type Verified = v.InferOutput<typeof Verified>
export type Signoff = v.InferOutput<typeof Signoff>
