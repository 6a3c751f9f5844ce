import * as v from 'valibot'
import { Day, Id, Line, Paragraph, Revision } from '../../kernel/shapes'
import { ShownNames } from '../agencies/shapes'
import { Papers } from '../credentials/shapes'
import { CrewMember } from '../crews/shapes'
import { isRegion } from '../../kernel/rules/regions'
import { standings } from '../credentials/rules/kinds'
import { outcomes, qualificationStates } from './rules/qualification'
import { registrations } from './rules/registration'
import { blacklistReasons, restrictions } from './rules/restriction'
import { Supplier } from './shapes'

/** A path of ISO 3166: `CN`, `CN-SH`, `CN-GD/shenzhen`. */
export const Region = v.pipe(v.string(), v.maxLength(60, 'not_a_region'), v.check(isRegion, 'not_a_region'))
const Category = v.pipe(v.string(), v.minLength(1, 'required'), v.maxLength(60, 'not_a_category'))
const Reason = v.optional(v.nullable(Paragraph(1000)), null)

export const RegistrationMove = v.strictObject({ revision: Revision, to: v.picklist(registrations, 'not_an_option'), reason: Reason })
export type RegistrationMove = v.InferOutput<typeof RegistrationMove>
export const Registered = v.object({ id: v.string(), revision: v.number(), registration: v.picklist(registrations) })

/** `missing`: what the supplier still owes before they can send it; `papers`: how many are asked of them. */
export const RegistrationState = v.object({
  ...Registered.entries, reason: v.nullable(v.string()), papers: v.number(),
  missing: v.array(v.object({ what: v.picklist(['address', 'phone', 'offer', 'paper']), kind: v.optional(v.string()), names: v.optional(ShownNames) })),
})
export type RegistrationState = v.InferOutput<typeof RegistrationState>

/** What a supplier offers: a category in a region. */
export const NewOffer = v.strictObject({ category: Category, region: Region })
export type NewOffer = v.InferOutput<typeof NewOffer>
export const Deciding = v.strictObject({
  revision: Revision, outcome: v.picklist(outcomes, 'not_an_option'), until: Day, reason: Reason,
  conditions: v.optional(v.pipe(v.array(v.strictObject({ text: Line(300), met: v.boolean() })), v.maxLength(20, 'too_many')), []),
})
export type Deciding = v.InferOutput<typeof Deciding>
/** What a write leaves behind. */
export const OfferWritten = v.object({ id: v.string(), revision: v.number() })

/** `blacklisted` only proposes it: it holds once another person confirms it and evidence hangs on it. */
export const Restricting = v.variant('kind', [
  v.strictObject({ kind: v.picklist(['none', 'probation']), reason: Paragraph(1000) }),
  v.strictObject({ kind: v.literal('suspended'), reason: Paragraph(1000), until: Day }),
  v.strictObject({ kind: v.literal('blacklisted'), code: v.picklist(blacklistReasons, 'not_an_option'), reason: Paragraph(1000), reviewOn: Day }),
])
export type Restricting = v.InferOutput<typeof Restricting>
export const Confirming = v.strictObject({ revision: Revision })

export const Restriction = v.object({
  id: v.string(), revision: v.number(), kind: v.picklist(restrictions), code: v.nullable(v.picklist(blacklistReasons)), reason: v.string(), until: v.nullable(v.string()), reviewOn: v.nullable(v.string()),
  createdAt: v.string(), confirmed: v.boolean(), liftedAt: v.nullable(v.string()), proposedBy: v.optional(v.string()), /** For staff: what shows why. */ evidence: v.optional(v.array(v.object({ id: v.string(), name: v.string() }))), reply: v.nullable(v.string()), answeredAt: v.nullable(v.string()),
})

/** Four standings that never become one; the tier follows from evaluations. `restrictions`: the latest first. */
export const Standing = v.object({
  id: v.string(), revision: v.number(), registration: v.picklist(registrations), registrationReason: v.nullable(v.string()),
  restriction: v.object({ kind: v.picklist(restrictions), until: v.nullable(v.string()) }),
  restrictions: v.array(Restriction),
  offers: v.array(v.object({
    id: v.string(), revision: v.number(), category: v.string(), region: v.string(), state: v.picklist(qualificationStates), until: v.nullable(v.string()),
    conditions: v.array(v.object({ text: v.string(), met: v.boolean() })), reason: v.nullable(v.string()),
  })),
})
export type Standing = v.InferOutput<typeof Standing>

/** `ids`: at most four, separated by commas. */
export const ComparedQuery = v.strictObject({
  ids: v.pipe(v.string(), v.maxLength(300, 'too_many'), v.transform((text) => [...new Set(text.split(','))]), v.array(Id('supplier')), v.maxLength(4, 'too_many')),
})
export type ComparedQuery = v.InferOutput<typeof ComparedQuery>
/** `open`: the papers that are required and do not hold. */
export const Compared = v.object({
  rows: v.array(v.object({
    supplier: Supplier, standing: Standing,
    papers: v.object({ accepted: v.number(), of: v.number(), open: v.array(v.object({ kind: v.string(), names: ShownNames, standing: v.picklist(standings) })) }),
  })),
})
export type Compared = v.InferOutput<typeof Compared>

export const AwardQuery = v.strictObject({ category: Category, region: Region, from: Day, to: Day })
export type AwardQuery = v.InferOutput<typeof AwardQuery>
/** What keeps a supplier from being booked, and what holds today and will not to the end of the window. `holderId`: of those of the crew who come, the one who lacks it. `names`, `holders`: of the papers and of the crew spoken of. */
export const Missing = v.object({ what: v.picklist(['registration', 'restriction', 'qualification', 'condition', 'paper']), why: v.string(), kind: v.optional(v.string()), until: v.optional(v.nullable(v.string())), holderId: v.optional(v.string()) })
export const Award = v.object({
  missing: v.array(Missing), lapses: v.array(v.object({ kind: v.string(), on: v.string(), when: v.picklist(['before', 'during']) })),
  /** What is let pass without its paper, and until when. */
  excepted: v.array(v.object({ kind: v.string(), until: v.string() })), names: v.record(v.string(), v.record(v.string(), v.string())), holders: v.record(v.string(), v.string()),
})
export type Award = v.InferOutput<typeof Award>

/** Workers before vehicles, those who left last. `papers`: what is asked of each, the most urgent first. */
export const Crew = v.object({ rows: v.array(v.object({ ...CrewMember.entries, papers: Papers })) })
export type Crew = v.InferOutput<typeof Crew>
