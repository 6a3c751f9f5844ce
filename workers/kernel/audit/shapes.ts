import * as v from 'valibot'
import { Instant, Paging } from '../shapes'

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
export const AuditQuery = v.strictObject({ ...filters, ...Paging })
export type AuditQuery = v.InferOutput<typeof AuditQuery>

/** What a thing is called, in its own script and in Latin letters where it has such a name. */
const Name = v.object({ kind: v.string(), title: v.string(), latin: v.nullable(v.string()) })
export type AuditName = v.InferOutput<typeof Name>

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
  /** By their id: those of the things spoken of that are still there. */
  names: v.record(v.string(), Name),
  next: v.nullable(v.string()),
})

export const VerificationQuery = v.strictObject({ subject: Word })
export const Verification = v.object({ rows: v.number(), redacted: v.number(), broken: v.array(v.string()) })

/** From where to read on: what `next` said the last time; without it, from the first change on record. */
const After = v.pipe(v.string(), v.regex(/^\d{1,15}$/, 'not_a_cursor'), v.transform(Number))
const Kinds = v.pipe(v.string(), v.maxLength(500, 'too_long'), v.regex(/^[a-z_]+(,[a-z_]+)*$/, 'not_an_option'), v.transform((text) => text.split(',')))
export const FeedQuery = v.strictObject({ after: v.optional(After, '0'), kinds: v.optional(Kinds), limit: Paging.limit })
export type FeedQuery = v.InferOutput<typeof FeedQuery>

export const Feed = v.object({
  rows: v.array(v.object({
    kind: v.string(),
    id: v.string(),
    action: v.string(),
    at: v.string(),
    /** `id` is null where the reader may not know who of the agency it was. */
    actor: v.object({ kind: v.string(), id: v.nullable(v.string()) }),
    clientId: v.nullable(v.string()),
    eventId: v.nullable(v.string()),
    deleted: v.boolean(),
  })),
  /** Where to read on, now or later: a feed has no last page. */
  next: v.string(),
  /** Whether there is more to read at once. */
  more: v.boolean(),
})
