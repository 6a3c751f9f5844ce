import * as v from 'valibot'
import { retention, type Reason } from '../../kernel/rules/retention'
import { Counted, Day, Id, Page, Paging, Paragraph } from '../../kernel/shapes'

const Texts = v.strictObject({ en: Paragraph(20_000), 'zh-Hans': Paragraph(20_000), 'zh-Hant': Paragraph(20_000) })
export const NoticeVersion = v.pipe(v.number(), v.integer(), v.minValue(1))

export const NewNotice = v.strictObject({ validFrom: Day, texts: Texts, asksAgain: v.boolean() })
export type NewNotice = v.InferOutput<typeof NewNotice>
export const Notice = v.object({ version: v.number(), validFrom: v.string(), asksAgain: v.boolean(), texts: v.record(v.string(), v.string()) })
export type Notice = v.InferOutput<typeof Notice>
export const NoticeQuery = v.strictObject({ cursor: v.optional(v.pipe(v.string(), v.regex(/^\d{1,9}$/, 'not_a_cursor'), v.transform(Number))), limit: Paging.limit })
export type NoticeQuery = v.InferOutput<typeof NoticeQuery>
/** `current` is the version that holds today. */
export const NoticeVersions = v.object({ ...Page(Notice).entries, current: v.number() })
export const PublicNotice = v.object({ agency: v.object({ name: v.string(), slug: v.string() }), ...Notice.entries })

/** What one accepted last, and whether one is asked now. */
export const Consent = v.object({ version: v.number(), accepted: v.nullable(v.object({ version: v.number(), at: v.string() })), due: v.boolean() })
export const NewConsent = v.strictObject({ version: NoticeVersion })

export const NewCopy = v.strictObject({ personId: Id('person') })
export const CopyQuery = v.strictObject({ ...Paging, ...Counted, personId: v.optional(Id('person')) })
export type CopyQuery = v.InferOutput<typeof CopyQuery>
export const Copy = v.object({
  id: v.string(),
  personId: v.string(),
  createdAt: v.string(),
  state: v.picklist(['waiting', 'making', 'ready', 'failed']),
  /** Of the files it holds. */
  done: v.number(),
  total: v.number(),
  size: v.nullable(v.number()),
  expiresAt: v.string(),
})
export type Copy = v.InferOutput<typeof Copy>
export const Copies = Page(Copy)

const reasons = Object.keys(retention) as [Reason, ...Reason[]]
export const Erasure = v.object({
  personId: v.string(),
  createdAt: v.string(),
  doneBy: v.string(),
  removed: v.record(v.string(), v.number()),
  kept: v.array(v.object({ kind: v.string(), count: v.number(), reason: v.picklist(reasons), until: v.string() })),
})
export const KnownErasure = v.object({ erasure: v.nullable(Erasure) })
export const ErasureAsked = v.object({ asked: v.boolean() })
