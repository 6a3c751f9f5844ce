import * as v from 'valibot'
import { isRegion } from '../../kernel/rules/regions'
import { Code, Line } from '../../kernel/shapes'
import { Edition, Names, ShownNames } from '../agencies/shapes'
import { demandHolders, fieldKinds, holderKinds, levels, terms } from './rules/kinds'

const Months = v.optional(v.nullable(v.pipe(v.number('not_a_number'), v.integer('not_a_number'), v.minValue(1, 'not_a_number'), v.maxValue(600, 'too_long'))), null)
const Hint = v.strictObject({ en: v.optional(Line(300)), 'zh-Hans': v.optional(Line(300)), 'zh-Hant': v.optional(Line(300)) })

/** A field without a code is a new one. */
export const KindField = v.strictObject({ code: v.optional(Code), names: Names, kind: v.picklist(fieldKinds, 'not_a_kind'), required: v.optional(v.boolean(), false) })

/** `revision` 0: as the product came, or new; `maxMonths`: the longest one is given for; `freshMonths`: how old one may be. */
export const KindSetting = v.strictObject({
  revision: Edition, code: v.optional(Code), names: Names, hint: v.optional(v.nullable(Hint), null),
  holders: v.pipe(v.array(v.picklist(holderKinds, 'not_an_option')), v.minLength(1, 'required'), v.check((all) => new Set(all).size === all.length, 'named_twice')),
  term: v.picklist(terms, 'not_an_option'), maxMonths: Months, freshMonths: Months,
  fields: v.optional(v.pipe(v.array(KindField), v.maxLength(30, 'too_many')), []), stamped: v.optional(v.boolean(), false), archived: v.optional(v.boolean(), false),
})
export type KindSetting = v.InferOutput<typeof KindSetting>
export const Fallback = v.strictObject({ revision: Edition, code: Code })
export type Fallback = v.InferOutput<typeof Fallback>
export const KindSet = v.object({ code: v.string(), revision: v.number() })

const askedLevels = [...levels, 'not_asked'] as const
const whom = {
  kind: Code, holder: v.picklist(demandHolders, 'not_an_option'),
  category: v.optional(v.nullable(Code), null), region: v.optional(v.nullable(v.pipe(v.string(), v.maxLength(60, 'not_a_region'), v.check(isRegion, 'not_a_region'))), null),
}
/** `category`, `region` null: in every one that no nearer row speaks of. */
export const DemandSetting = v.strictObject({ revision: Edition, ...whom, level: v.picklist(askedLevels, 'not_an_option') })
export type DemandSetting = v.InferOutput<typeof DemandSetting>
export const DemandFallback = v.strictObject({ revision: Edition, ...whom })
export type DemandFallback = v.InferOutput<typeof DemandFallback>

const Demand = { kind: v.string(), holder: v.picklist(demandHolders), category: v.nullable(v.string()), region: v.nullable(v.string()) }
export const DemandSet = v.object({ ...Demand, level: v.nullable(v.picklist(askedLevels)), revision: v.number() })

/** `own`: the agency has added it; `revision` 0: as the product came. Of a row, `came` is what it said then, null for one that the agency has added. */
export const PaperTable = v.object({
  rows: v.array(v.object({
    code: v.string(), revision: v.number(), own: v.boolean(), names: ShownNames, hint: v.nullable(ShownNames), holders: v.array(v.picklist(holderKinds)), term: v.picklist(terms),
    maxMonths: v.nullable(v.number()), freshMonths: v.nullable(v.number()), stamped: v.boolean(), archivedAt: v.nullable(v.string()),
    fields: v.array(v.object({ code: v.string(), names: ShownNames, kind: v.picklist(fieldKinds), required: v.boolean() })),
  })),
  demands: v.array(v.object({ ...Demand, level: v.picklist(askedLevels), revision: v.number(), home: v.optional(v.literal(true)), came: v.nullable(v.picklist(askedLevels)) })),
})
export type PaperTable = v.InferOutput<typeof PaperTable>
