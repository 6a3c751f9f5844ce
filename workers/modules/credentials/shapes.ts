import * as v from 'valibot'
import { ListedFile } from '../../kernel/files/shapes'
import { Code, Counted, Day, Id, Instant, Page, Paging, Revision } from '../../kernel/shapes'
import { ShownNames } from '../agencies/shapes'
import { Named } from '../people/shapes'
import { fieldKinds, holderKinds, levels, paperStates, standings, terms } from './rules/kinds'
import { rejectReasons } from './rules/review'

const Pages = v.pipe(v.number('not_a_number'), v.integer('not_a_number'), v.minValue(1, 'not_a_number'), v.maxValue(5000, 'too_long'))
const Typed = v.pipe(v.string(), v.maxLength(5000, 'too_long'))

/** `holderId`: one of the supplier's crew, whose paper it is; the supplier itself unless said. Without a supplier it is a certificate of one's own. */
export const NewCredential = v.strictObject({ supplierId: v.optional(v.nullable(Id('supplier')), null), kind: Code, holderId: v.optional(v.nullable(Id('crew')), null) })
export type NewCredential = v.InferOutput<typeof NewCredential>

/** `fields`: as they were typed, by code; what is left out stays. `noExpiry`: the paper says that it has none. */
export const CredentialChange = v.strictObject({
  revision: Revision,
  fields: v.optional(v.record(Code, Typed)),
  validFrom: v.optional(v.nullable(Day)),
  validTo: v.optional(v.nullable(Day)),
  noExpiry: v.optional(v.boolean()),
  /** All of them, where files hold several papers; a file that hangs on another paper of the same holder belongs to this one while it is named here. */
  ranges: v.optional(v.pipe(v.array(v.strictObject({ fileId: Id('file'), from: Pages, to: Pages })), v.maxLength(20, 'too_many'))),
})
export type CredentialChange = v.InferOutput<typeof CredentialChange>

/** `ticked`: what was compared with the paper, by the codes in `checks`. */
export const Reviewing = v.strictObject({
  revision: Revision,
  decision: v.picklist(['verify', 'reject'], 'not_an_option'),
  ticked: v.optional(v.array(Code), []),
  reason: v.optional(v.nullable(v.picklist(rejectReasons, 'not_an_option')), null),
  note: v.optional(v.nullable(v.pipe(v.string(), v.trim(), v.maxLength(2000, 'too_long'))), null),
})
export type Reviewing = v.InferOutput<typeof Reviewing>

const Kind = v.object({
  code: v.string(), names: ShownNames, hint: v.nullable(ShownNames), term: v.picklist(terms), maxMonths: v.nullable(v.number()), freshMonths: v.nullable(v.number()),
  fields: v.array(v.object({ code: v.string(), names: ShownNames, kind: v.picklist(fieldKinds), required: v.boolean() })),
})
const Round = {
  id: v.string(), revision: v.number(), createdAt: Instant, supplierId: v.nullable(v.string()), holderKind: v.picklist(holderKinds), holderId: v.string(), kind: v.string(), state: v.picklist(paperStates),
  validFrom: v.nullable(v.string()), validTo: v.nullable(v.string()), noExpiry: v.boolean(), submittedAt: v.nullable(v.string()), dueOn: v.nullable(v.string()), reviewedAt: v.nullable(v.string()),
  reason: v.nullable(v.picklist(rejectReasons)), note: v.nullable(v.string()),
}

/** `pages`: which of its pages are this paper; `hangsOn`: the round it was sent with, where that is another paper. */
const PaperFile = v.object({ ...ListedFile.entries, pages: v.nullable(v.object({ from: v.number(), to: v.number() })), hangsOn: v.nullable(v.string()) })
export type PaperFile = v.InferOutput<typeof PaperFile>

/** A round, the files of it, and what its reviewer compares; `earlier` are the rounds before it, the latest first. Who reviews is told to staff alone. */
export const Credential = v.object({
  ...Round,
  fields: v.record(v.string(), v.string()),
  paper: Kind,
  /** Whose name is on it, and whose crew they are in. */
  holder: v.string(),
  company: v.string(),
  /** The round that talks about this paper hang on: its first. */
  talkId: v.string(),
  files: v.array(PaperFile),
  /** Files of the holder’s other papers, while this one is open. */
  elsewhere: v.array(v.object({ id: v.string(), name: v.string(), names: ShownNames })),
  /** By field: what is unusual in it and no fault. */
  warnings: v.record(v.string(), v.array(v.string())),
  /** What the profile, or the paper of the kind `of`, says otherwise than this one. */
  differs: v.array(v.object({ field: v.string(), of: v.string(), names: v.nullable(ShownNames), says: v.string() })),
  missing: v.array(v.object({ what: v.string(), field: v.optional(v.string()), problem: v.optional(v.string()) })),
  /** The last day on which it counts, where it must be fresh. */
  freshTo: v.nullable(v.string()),
  checks: v.array(v.string()),
  mine: v.boolean(),
  /** While it is not sent: when it would be read if it were sent today. */
  promise: v.nullable(v.object({ days: v.number(), dueOn: v.string() })),
  claim: v.nullable(v.object({ person: Named, until: v.string() })),
  earlier: v.array(v.object({ ...Round, fields: v.record(v.string(), v.string()), files: v.array(PaperFile) })),
})
export type Credential = v.InferOutput<typeof Credential>
/** `personId`: whose; one's own unless said. */
export const CertificateQuery = v.strictObject({ personId: v.optional(Id('person')) })
/** What a write leaves behind. */
export const Written = v.object({ id: v.string(), revision: v.number(), state: v.picklist(paperStates) })
export const Claimed = v.object({ id: v.string(), revision: v.number(), until: v.string() })

export const QueueQuery = v.strictObject({ ...Paging, ...Counted })
export type QueueQuery = v.InferOutput<typeof QueueQuery>
/** What waits for review, the oldest first; `claimedBy` has it open now; `mine` was brought in by whoever asks, who may not review it. */
export const Queue = Page(v.object({
  id: v.string(), kind: v.string(), names: ShownNames, supplierId: v.nullable(v.string()), holder: v.string(), company: v.string(), submittedAt: v.string(), dueOn: v.string(), late: v.boolean(), claimedBy: v.nullable(Named), mine: v.boolean(),
}))

/** What papers say of whoever they were given to, how each stands and since when: typed once, shown where it is needed. */
export const Facts = v.array(v.object({
  kind: v.string(), names: ShownNames, standing: v.picklist(standings), reviewedAt: v.nullable(v.string()), validTo: v.nullable(v.string()),
  fields: v.array(v.object({ code: v.string(), names: ShownNames, kind: v.picklist(fieldKinds), value: v.string() })),
}))
export type Facts = v.InferOutput<typeof Facts>

/** What is asked of a holder, the most urgent first; `others`: papers on record that are not asked for any more. `arriving`: a newer round while `paper` holds. */
const Short = v.nullable(v.object({ ...Round, freshTo: v.nullable(v.string()), files: v.number() }))
const Line = v.object({ kind: v.string(), names: ShownNames, hint: v.nullable(ShownNames), level: v.picklist(levels), standing: v.picklist(standings), until: v.nullable(v.string()), paper: Short, arriving: Short })
/** What somebody holds or has sent of one kind: `number` and `issuer` as they stand on it; `coming`: how a newer round stands while this one is in force. */
export const Held = v.object({
  kind: v.string(), names: ShownNames, standing: v.picklist(standings), validFrom: v.nullable(v.string()), validTo: v.nullable(v.string()), noExpiry: v.boolean(),
  number: v.nullable(v.string()), issuer: v.nullable(v.string()), coming: v.nullable(v.picklist(paperStates)),
})
export type Held = v.InferOutput<typeof Held>
export const Papers = v.object({
  lines: v.array(Line),
  others: v.array(Line),
  nextStep: v.nullable(v.string()),
  accepted: v.number(),
  of: v.number(),
})
export type Papers = v.InferOutput<typeof Papers>
