import * as v from 'valibot'
import { Instant } from '../shapes'

const Moment = v.pipe(Instant, v.check((at) => !Number.isNaN(Date.parse(at)), 'not_a_date'), v.transform((at) => new Date(at).toISOString()))
const Word = v.pipe(v.string(), v.maxLength(100, 'too_long'))

const filters = {
  /** Who did it. */
  person: v.optional(Word),
  /** What was done, `brief.submit`. */
  action: v.optional(Word),
  /** What it was done to: a noun, and which one. */
  kind: v.optional(Word),
  subject: v.optional(Word),
  from: v.optional(Moment),
  /** Up to, and not including. */
  to: v.optional(Moment),
}
export const AuditFilters = v.strictObject(filters)
export type AuditFilters = v.InferOutput<typeof AuditFilters>
export const AuditQuery = v.strictObject({ ...filters, cursor: v.optional(Word) })
export type AuditQuery = v.InferOutput<typeof AuditQuery>

const Values = v.nullable(v.record(v.string(), v.unknown()))
export const AuditPage = v.object({
  rows: v.array(v.object({
    id: v.string(),
    at: v.string(),
    action: v.string(),
    actor: v.object({ kind: v.string(), id: v.nullable(v.string()), family: v.nullable(v.string()), given: v.nullable(v.string()), latin: v.nullable(v.string()) }),
    subject: v.object({ kind: v.string(), id: v.string() }),
    clientId: v.nullable(v.string()),
    eventId: v.nullable(v.string()),
    before: Values,
    after: Values,
    requestId: v.string(),
  })),
  next: v.nullable(v.string()),
})

export const VerificationQuery = v.strictObject({ subject: Word })
export const Verification = v.object({ rows: v.number(), redacted: v.number(), broken: v.array(v.string()) })
