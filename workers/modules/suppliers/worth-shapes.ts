import * as v from 'valibot'
import { Day, Id, Paragraph } from '../../kernel/shapes'
import { supplierFacts } from '../../kernel/rules/supplier-facts'
import { Evaluation } from './evaluation-shapes'
import { counterpartLevels, tiers } from './rules/tier'

/** Shown beside the proposal: what a person has decided, who speaks to them, and when the relationship is looked at again. */
const Decided = v.object({
  id: v.string(), revision: v.number(), tier: v.picklist(tiers), proposed: v.nullable(v.picklist(tiers)), reasons: v.array(v.string()), comment: v.nullable(v.string()),
  level: v.picklist(counterpartLevels), counterpartId: v.nullable(v.string()), reviewOn: v.nullable(v.string()), decidedBy: v.string(), decidedAt: v.string(),
})

/**
 * How a supplier did their jobs over the last 24 months, the latest first. `score`: 0 to 100; `share`: of the whole, in hundredths; `decay`: 1 on
 * the day it ended, halved by each year. `facts`: so many of so many went well, or so much over so many; `absent`: nobody reports these yet.
 * `tiers` by category, for staff.
 */
export const Worth = v.object({
  id: v.string(), score: v.nullable(v.number()), n: v.number(), tooFew: v.boolean(), declines: v.number(), trend: v.nullable(v.picklist(['look', 'act'])),
  jobs: v.array(v.object({ bookingId: v.string(), title: v.string(), eventName: v.string(), day: v.string(), score: v.number(), decay: v.number(), share: v.number(), evaluations: v.array(Evaluation) })),
  facts: v.array(v.object({ kind: v.picklist(supplierFacts), good: v.number(), of: v.number() })), absent: v.array(v.picklist(supplierFacts)),
  tiers: v.optional(v.array(v.object({ category: v.string(), proposed: v.nullable(v.picklist(tiers)), reasons: v.array(v.string()), decided: v.nullable(Decided) }))),
})
export type Worth = v.InferOutput<typeof Worth>

/** `revision`: of what was decided before, 0 where nothing was. `reviewOn`: by the rhythm of the tier unless said. */
export const TierDecision = v.strictObject({
  revision: v.pipe(v.number(), v.integer(), v.minValue(0)), category: v.pipe(v.string(), v.minLength(1, 'required'), v.maxLength(60, 'not_a_category')), tier: v.picklist(tiers, 'not_an_option'),
  comment: v.optional(v.nullable(Paragraph(1000)), null), counterpartId: v.optional(v.nullable(Id('person')), null), reviewOn: v.optional(v.nullable(Day), null),
})
export type TierDecision = v.InferOutput<typeof TierDecision>
export const TierWritten = v.object({ id: v.string(), revision: v.number(), reviewOn: v.string() })

/** A relationship that is to be looked at again. */
export const ReviewDue = v.object({ supplierId: v.string(), name: v.string(), category: v.string(), tier: v.picklist(tiers), reviewOn: v.string(), counterpartId: v.nullable(v.string()) })
