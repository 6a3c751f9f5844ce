import * as v from 'valibot'
import { Locale, Paging } from '../../kernel/shapes'
import { PublicBrand, ShownNames } from '../agencies/shapes'
import { Named } from '../people/shapes'
import { linkStates } from './rules/links'
import { signoffAnswers } from './rules/answers'

export const Signoff = v.object({
  id: v.string(),
  subject: v.object({ kind: v.string(), id: v.string() }),
  version: v.number(),
  /** Of the exact text that was signed. */
  sha256: v.string(),
  /** Who answered, or who sent the link by which it was answered: `sentTo` is the address that got it. */
  person: Named,
  sentTo: v.nullable(v.string()),
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
/** A certificate that somebody holds: whose, of what, and by whom it was given; `ended` where it holds no more, because another was issued in its place or it was taken back. */
export const VerifiedCertificate = v.object({
  agency: v.object({ name: v.string(), languages: v.array(v.string()), zone: v.string(), brand: PublicBrand }),
  sha256: v.string(),
  certificate: v.object({ number: v.string(), holder: v.object({ family: v.string(), given: v.string(), latin: v.nullable(v.string()) }), names: ShownNames, minutes: v.number(), on: v.string(), trainer: v.string() }),
  ended: v.nullable(v.object({ at: v.string(), replaced: v.boolean() })),
})
export type VerifiedCertificate = v.InferOutput<typeof VerifiedCertificate>
export const VerifiedPaper = v.union([Verified, VerifiedCertificate])
/** A version sent to somebody without an account; `superseded`: it is off the table. */
export const SigningLink = v.object({
  id: v.string(), revision: v.number(), version: v.number(), name: v.string(), email: v.string(), locale: Locale,
  sentAt: v.string(), expiresAt: v.string(), sender: Named, state: v.picklist(linkStates),
})
export type SigningLink = v.InferOutput<typeof SigningLink>
export type Signoff = v.InferOutput<typeof Signoff>
