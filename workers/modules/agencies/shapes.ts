import * as v from 'valibot'
import { Code, Country, Currency, Day, Email, Line, Locale, Paragraph, Zone } from '../../kernel/shapes'
import { approvers, figureKinds } from './rules/figures'

/** The revision of a thing as the sender read it; 0 is how it came with the product or was founded. */
export const Edition = v.pipe(v.number(), v.integer(), v.minValue(0))
export const Languages = v.pipe(
  v.array(Locale), v.minLength(1, 'required'), v.maxLength(3, 'too_long'), v.check((all) => new Set(all).size === all.length, 'named_twice'),
)

export const Agency = v.object({
  id: v.string(), revision: v.number(), slug: v.string(), name: v.string(), country: v.string(), zone: v.string(), currency: v.string(), languages: v.array(v.string()),
})
export type Agency = v.InferOutput<typeof Agency>

export const AgencyChange = v.strictObject({
  revision: Edition,
  name: v.optional(Line(120)),
  country: v.optional(Country),
  zone: v.optional(Zone),
  currency: v.optional(Currency),
  languages: v.optional(Languages),
})
export type AgencyChange = v.InferOutput<typeof AgencyChange>

const Said = (max: number) => v.optional(v.nullable(Line(max)), null)
const Letterhead = v.strictObject({ address: Said(300), registration: Said(100), phone: Said(50) })
const Shades = v.nullable(v.object({ light: v.string(), dark: v.string() }))
const Heads = v.record(v.string(), v.object({ address: v.nullable(v.string()), registration: v.nullable(v.string()), phone: v.nullable(v.string()) }))

/** What everybody who deals with the agency sees of it. */
export const PublicBrand = v.object({
  logo: v.nullable(v.object({ path: v.string(), width: v.number(), height: v.number() })), colour: Shades, letterhead: Heads,
})
export type PublicBrand = v.InferOutput<typeof PublicBrand>
/** The agency at whose door somebody stands who is not signed in. */
export const AgencyDoor = v.object({ name: v.string(), languages: v.array(v.string()), brand: PublicBrand })
export type AgencyDoor = v.InferOutput<typeof AgencyDoor>

export const BrandSettings = v.object({
  revision: v.number(),
  logo: v.nullable(v.object({ token: v.string(), type: v.string(), width: v.number(), height: v.number() })),
  colour: Shades,
  sender: v.nullable(v.string()),
  replyTo: v.nullable(v.string()),
  replyPending: v.nullable(v.string()),
  letterhead: Heads,
})
export type BrandSettings = v.InferOutput<typeof BrandSettings>

export const BrandChange = v.strictObject({
  revision: Edition,
  colour: v.optional(v.nullable(v.pipe(v.string(), v.regex(/^#[0-9a-fA-F]{6}$/, 'not_a_colour')))),
  sender: v.optional(v.nullable(Line(80))),
  letterhead: v.optional(v.strictObject({ en: v.optional(Letterhead), 'zh-Hans': v.optional(Letterhead), 'zh-Hant': v.optional(Letterhead) })),
  /** Only ever null: an address comes into use by confirming it. */
  replyTo: v.optional(v.null('confirm_first')),
})
export type BrandChange = v.InferOutput<typeof BrandChange>

export const LogoQuery = v.strictObject({ revision: v.pipe(v.string(), v.regex(/^\d{1,9}$/, 'not_a_revision'), v.transform(Number)) })
export const ReplyAddress = v.strictObject({ email: Email })
export const ReplyPending = v.object({ replyPending: v.string() })
export const ReplyToken = v.strictObject({ agency: v.pipe(v.string(), v.maxLength(100)), token: v.pipe(v.string(), v.maxLength(100)) })
export const ReplyConfirmed = v.object({ email: v.string() })

/** In one of the languages at least. */
export const Names = v.pipe(
  v.strictObject({ en: v.optional(Line(80)), 'zh-Hans': v.optional(Line(80)), 'zh-Hant': v.optional(Line(80)) }),
  v.check((names) => Object.values(names).some(Boolean), 'required'),
)
export const ShownNames = v.object({ en: v.optional(v.string()), 'zh-Hans': v.optional(v.string()), 'zh-Hant': v.optional(v.string()) })
const Sort = v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000)))

export const Department = v.object({ id: v.string(), names: ShownNames, sort: v.number(), archivedAt: v.nullable(v.string()), revision: v.number() })
export type Department = v.InferOutput<typeof Department>
export const Departments = v.object({ rows: v.array(Department) })
export const DepartmentSetting = v.strictObject({ revision: Edition, id: v.optional(v.string()), names: Names, sort: Sort, archived: v.optional(v.boolean(), false) })
export type DepartmentSetting = v.InferOutput<typeof DepartmentSetting>

const Kind = v.picklist(['supplier', 'attendee', 'event'], 'not_a_kind')
export type CategoryKind = v.InferOutput<typeof Kind>
export const Category = v.object({ kind: Kind, code: v.string(), names: ShownNames, sort: v.number(), archivedAt: v.nullable(v.string()), revision: v.number() })
export type Category = v.InferOutput<typeof Category>
export const Categories = v.object({ rows: v.array(Category) })
export const CategoryQuery = v.strictObject({ kind: v.optional(Kind) })
export const CategorySetting = v.strictObject({
  revision: Edition, kind: Kind, code: v.optional(Code), names: Names, sort: Sort, archived: v.optional(v.boolean(), false),
})
export type CategorySetting = v.InferOutput<typeof CategorySetting>

/** `amount`: minor units of `currency`, whole days, hundredths of a square metre for each person, or millionths of the agency's currency for one of `code`; `role`: who must say yes above it. */
export const Figure = v.object({
  kind: v.picklist(figureKinds), code: v.string(), amount: v.number(), currency: v.nullable(v.string()), role: v.nullable(v.picklist(approvers)), validFrom: v.string(), note: v.nullable(v.string()), revision: v.number(),
})
export type Figure = v.InferOutput<typeof Figure>
export const Figures = v.object({ rows: v.array(Figure) })
export const FigureSetting = v.strictObject({
  revision: Edition, kind: v.picklist(figureKinds, 'not_a_kind'), code: v.pipe(v.string(), v.maxLength(40)),
  amount: v.pipe(v.number(), v.integer('not_a_number'), v.minValue(0, 'not_a_number'), v.maxValue(1e12, 'too_long')), role: v.optional(v.nullable(v.picklist(approvers, 'not_a_role')), null), validFrom: Day, note: v.optional(v.nullable(Paragraph(300)), null),
})
export type FigureSetting = v.InferOutput<typeof FigureSetting>

/** `name`: in every language where it came with the product, else as the agency wrote it. */
export const CalendarDay = v.object({
  country: v.string(), day: v.string(), working: v.boolean(), name: v.union([v.string(), v.object({ en: v.string(), 'zh-Hans': v.string(), 'zh-Hant': v.string() })]),
  note: v.nullable(v.string()), revision: v.number(),
})
export type CalendarDay = v.InferOutput<typeof CalendarDay>
const AllWords = v.object({ en: v.string(), 'zh-Hans': v.string(), 'zh-Hant': v.string() })
export const CalendarYear = v.object({ country: v.string(), year: v.number(), standing: v.picklist(['official', 'provisional']), source: AllWords, url: v.string(), asOf: v.string() })
export const WorkingDays = v.object({ country: v.string(), years: v.array(CalendarYear), rows: v.array(CalendarDay) })
export type WorkingDays = v.InferOutput<typeof WorkingDays>
/** The agency's own country unless said. */
export const WorkingDaysQuery = v.strictObject({ country: v.optional(Country) })
export const DaySetting = v.strictObject({ revision: Edition, country: Country, day: Day, working: v.boolean(), name: Line(80), note: v.optional(v.nullable(Line(300)), null) })
export type DaySetting = v.InferOutput<typeof DaySetting>
export const DayRestoring = v.strictObject({ revision: Edition, country: Country, day: Day })
export type DayRestoring = v.InferOutput<typeof DayRestoring>
export const DayRestored = v.object({ country: v.string(), day: v.string() })
