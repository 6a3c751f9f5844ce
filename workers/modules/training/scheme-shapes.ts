import * as v from 'valibot'
import { Code, Day, Id, Line, LineOrNone } from '../../kernel/shapes'
import { dutyNames } from '../events/rules/duties'
import { ShownNames } from '../agencies/shapes'
import { Papers } from '../credentials/shapes'
import { topics, trainingKinds } from './rules/topics'
import { Entry } from './shapes'

const Quarters = v.pipe(v.number('not_a_number'), v.integer('not_quarters'), v.minValue(0, 'too_small'), v.maxValue(40_000, 'too_large'))
const Whole = (most: number) => v.pipe(v.number('not_a_number'), v.integer('not_whole'), v.minValue(1, 'too_small'), v.maxValue(most, 'too_large'))
const Years = Whole(20)
const Names = v.pipe(v.strictObject({ en: v.optional(LineOrNone(120), ''), 'zh-Hans': v.optional(LineOrNone(120), ''), 'zh-Hant': v.optional(LineOrNone(120), '') }),
  v.check((names) => Object.values(names).some(Boolean), 'required'), v.transform((names) => Object.fromEntries(Object.entries(names).filter(([, name]) => name !== ''))))
const Kinds = v.pipe(v.array(v.picklist(trainingKinds, 'not_an_option')), v.minLength(1, 'none_chosen'))

const Area = v.strictObject({ code: Code, names: Names, topics: v.pipe(v.array(v.picklist(topics, 'not_an_option')), v.minLength(1, 'none_chosen')), need: Quarters })
const Group = v.strictObject({
  code: Code, names: Names, kinds: Kinds, industry: v.nullable(v.boolean()), need: Quarters, cap: v.nullable(Quarters),
  within: v.pipe(v.array(v.strictObject({ kinds: Kinds, cap: Quarters })), v.maxLength(4, 'too_many')), areas: v.pipe(v.array(Area), v.maxLength(20, 'too_many')), onlyAreas: v.boolean(),
})

const Hours = v.strictObject({ need: Quarters, groups: v.pipe(v.array(Group), v.maxLength(6, 'too_many')) })
const Months = v.strictObject({ need: Whole(240), years: v.nullable(Years), duties: v.optional(v.nullable(v.pipe(v.array(v.picklist(dutyNames, 'not_an_option')), v.minLength(1, 'none_chosen')))) })
const Variant = v.strictObject({
  code: Code, names: Names, months: v.nullable(Months), papers: v.optional(v.pipe(v.array(Code), v.maxLength(6, 'too_many'))), fresh: v.optional(v.boolean()), hours: v.optional(Hours),
  activities: v.optional(v.strictObject({ need: Whole(240), kinds: Kinds })), unsure: v.optional(v.boolean()),
})

/** An edition in force from `validFrom` on; with `code`, of a scheme that is there. `years`: how long a cycle is; `rolling`: for how many years hours count; `renews`: the certificate it keeps in force, by the code of its kind. Amounts in quarter-hours; `months.years`: within which, whenever where none are named; `months.duties`: of which on events alone; `variants`: all the ways to it, where there are several; `inLieu`: papers whose holders need no hours; `carries`: how much of the last year's surplus goes along into the next cycle at most. */
export const NewScheme = v.strictObject({
  code: v.optional(v.nullable(Code), null), validFrom: Day, names: Names, source: Line(300), dated: Day, years: v.nullable(Years), rolling: v.nullable(Years),
  months: v.nullable(Months), hours: Hours,
  variants: v.optional(v.pipe(v.array(Variant), v.maxLength(6, 'too_many')), []), inLieu: v.optional(v.pipe(v.array(Code), v.maxLength(6, 'too_many')), []),
  renews: v.optional(v.nullable(Code), null), carries: v.optional(Quarters),
})
export type NewScheme = v.InferOutput<typeof NewScheme>

const ShownGroup = v.object({
  code: v.string(), names: ShownNames, kinds: v.array(v.picklist(trainingKinds)), industry: v.nullable(v.boolean()), need: v.number(), cap: v.nullable(v.number()),
  within: v.array(v.object({ kinds: v.array(v.picklist(trainingKinds)), cap: v.number() })),
  areas: v.array(v.object({ code: v.string(), names: ShownNames, topics: v.array(v.picklist(topics)), need: v.number() })), onlyAreas: v.boolean(),
})
const ShownHours = v.object({ need: v.number(), groups: v.array(ShownGroup) })
const ShownMonths = v.object({ need: v.number(), years: v.nullable(v.number()), duties: v.optional(v.nullable(v.array(v.string()))) })
/** `id` null: as the product came. */
export const Scheme = v.object({
  id: v.nullable(v.string()), code: v.string(), validFrom: v.string(), names: ShownNames, source: v.string(), dated: v.string(), years: v.nullable(v.number()), rolling: v.nullable(v.number()),
  months: v.nullable(ShownMonths), hours: ShownHours, inLieu: v.optional(v.array(v.string())),
  variants: v.optional(v.array(v.object({ code: v.string(), names: ShownNames, months: v.nullable(ShownMonths), papers: v.optional(v.array(v.string())), fresh: v.optional(v.boolean()), hours: v.optional(ShownHours), activities: v.optional(v.object({ need: v.number(), kinds: v.array(v.picklist(trainingKinds)) })), unsure: v.optional(v.boolean()) }))),
  renews: v.nullable(v.string()), carries: v.optional(v.number()),
})
export type Scheme = v.InferOutput<typeof Scheme>
/** Every edition, the newest of each scheme first; `followers`: how many colleagues work for which certificate, by its code. */
export const Schemes = v.object({ rows: v.array(Scheme), followers: v.record(v.string(), v.number()) })
export const SchemeKept = v.object({ id: v.string(), code: v.string() })

/** `startsOn`: the first day of the cycle, which for a certificate is the day it was given. */
export const NewCycle = v.strictObject({ scheme: Code, startsOn: Day })
export type NewCycle = v.InferOutput<typeof NewCycle>
export const CycleKept = v.object({ id: v.string(), endsOn: v.nullable(v.string()), carried: v.number() })

export const ProgressQuery = v.strictObject({ personId: v.optional(Id('person')) })
const Counted = v.object({
  total: v.number(), missing: v.number(), met: v.boolean(), atLeast: v.number(),
  groups: v.array(v.object({ code: v.string(), raw: v.number(), counted: v.number(), missing: v.number(), areas: v.array(v.object({ code: v.string(), counted: v.number(), missing: v.number() })) })),
})
const Amount = v.object({ has: v.number(), need: v.number(), missing: v.number() })
/** By the way that is nearest, `variant`, of all `variants` there are; empty where there is one. `hours`: quarter-hours missing; `held`: whether its paper is on record; `inLieu`: the paper for which no hours are asked. */
export const OneProgress = v.object({
  cycleId: v.string(), startsOn: v.string(), endsOn: v.nullable(v.string()), carried: v.number(), edition: Scheme, window: v.object({ from: v.string(), to: v.string() }), counted: Counted, ifVerified: Counted,
  standing: v.array(v.object({ on: v.string(), quarterHours: v.number(), kind: v.picklist(trainingKinds), group: v.string(), area: v.nullable(v.string()) })),
  months: v.nullable(Amount), activities: v.nullable(Amount), variant: v.nullable(v.string()), inLieu: v.nullable(v.string()),
  variants: v.array(v.object({ code: v.string(), names: ShownNames, papers: v.array(v.string()), held: v.boolean(), months: v.nullable(Amount), hours: v.number(), activities: v.nullable(Amount), share: v.number(), met: v.boolean(), unsure: v.boolean() })),
  dropping: v.number(), share: v.number(), met: v.boolean(), metOn: v.nullable(v.string()),
  forecast: v.variant('when', [v.object({ when: v.literal('done') }), v.object({ when: v.literal('too_few') }), v.object({ when: v.literal('on'), day: v.string() })]),
})
export type OneProgress = v.InferOutput<typeof OneProgress>
/** One's whole record; `certificates` as they stand on the day it was taken. */
export const OwnRecord = v.object({ takenAt: v.string(), entries: v.array(Entry), progress: v.array(OneProgress), certificates: Papers.entries.others })
/** An estimate: each body decides itself. Amounts in quarter-hours. */
export const ProgressOf = v.object({ rows: v.array(OneProgress) })
