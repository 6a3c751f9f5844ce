import * as v from 'valibot'
import type { Noun } from './ids'
import { nounIn, prefixes } from './ids'
import { countries } from './rules/countries'
import { oneLine, severalLines } from './rules/text'
import { isWebsite, withScheme } from './rules/website'

const text = v.pipe(v.string(), v.check((typed) => typed.isWellFormed(), 'not_text'), v.trim())
// Lengths stand before what cleans, so that the API document can say them; cleaning only shortens.
const orNone = (max: number, clean: (raw: string) => string) => v.pipe(text, v.maxLength(max, 'too_long'), v.transform(clean))
const needed = (max: number, clean: (raw: string) => string) =>
  v.pipe(text, v.minLength(1, 'required'), v.maxLength(max, 'too_long'), v.transform(clean), v.check((seen) => seen !== '', 'required'))
/** One line that may be empty. */
export const LineOrNone = (max = 200) => orNone(max, oneLine)
/** Several lines, or none. */
export const ParagraphOrNone = (max = 5000) => orNone(max, severalLines)
/** One line that a person typed: trimmed, something to see in it, and no breaks. */
export const Line = (max = 200) => needed(max, oneLine)
/** The same with breaks, each as `\n`. */
export const Paragraph = (max = 5000) => needed(max, severalLines)
export const Email = v.pipe(v.string(), v.trim(), v.toLowerCase(), v.maxLength(254, 'too_long'), v.email('not_an_address'))
/** A day that there is, of this trade's time: a year 1 is a slip of the keyboard. */
const isDay = (day: string) => day >= '1900' && day < '2200' && !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day)
/** A calendar day, `2026-12-09`. */
export const Day = v.pipe(v.string(), v.isoDate('not_a_date'), v.check(isDay, 'not_a_date'))
/** A moment on a day that there is, `2026-12-09T08:00:00Z`. */
export const Instant = v.pipe(v.string(), v.isoTimestamp('not_a_date'), v.check((at) => isDay(at.slice(0, 10)), 'not_a_date'))
/** A web address, with `https://` where nothing stood before it. */
export const Website = v.pipe(Line(300), v.transform(withScheme), v.check(isWebsite, 'not_a_website'))
/** `none` is said where nothing was chosen. */
export const Id = (noun: Noun, none = 'not_chosen') => v.pipe(v.string(), v.startsWith(`${prefixes[noun]}_`, ({ input }) => (input === '' ? none : 'not_an_id')), v.maxLength(64, 'not_an_id'))
export const Locale = v.picklist(['en', 'zh-Hans', 'zh-Hant'], 'not_a_language')
/** ISO 3166-1 alpha-2. */
export const Country = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'not_a_country'), v.check((code) => countries.includes(code), 'not_a_country'))
/** ISO 4217. */
export const Currency = v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'not_a_currency'))
export const Zone = v.pipe(v.string(), v.check(isZone, 'not_a_zone'))

/** The revision of the row as the sender read it: a newer one on record refuses the write. */
export const Revision = v.pipe(v.number(), v.integer(), v.minValue(1))
/** Nothing is said but which thing is meant, as it was read. */
export const AsRead = v.strictObject({ revision: Revision })
export type AsRead = v.InferOutput<typeof AsRead>
/** Opens a thing to answer it; `takeOver`: also from a colleague who has it open. */
export const Claiming = v.strictObject({ revision: Revision, takeOver: v.optional(v.boolean(), false) })
export type Claiming = v.InferOutput<typeof Claiming>

/** A word of a vocabulary, such as the kind of a paper or a skill. */
export const Code = v.pipe(v.string(), v.regex(/^[a-z0-9_]{1,60}$/, 'not_a_code'))

function isZone(zone: string) {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }))
  } catch {
    return false
  }
}

/** One or more of these words, separated by commas: `owner,director`. */
export const Several = <Word extends string>(words: readonly Word[]) => v.pipe(
  v.string(),
  v.description(`One or more, separated by commas: ${words.join(', ')}.`),
  v.check((text) => text.split(',').every((one) => words.some((word) => word === one)), 'not_an_option'),
  v.transform((text) => text.split(',') as Word[]),
)

/** A page of a list: `next` is the cursor of the page after, null on the last; `beyond` says that there are more than `total`, which is counted only where that is asked for, and to 1,000. */
export const Page = <S extends v.GenericSchema>(row: S) => v.object({ rows: v.array(row), next: v.nullable(v.string()), total: v.number(), beyond: v.optional(v.boolean()) })
/** What a field asks for that lets somebody choose from more than fits on a page; `chosen` are ids that must be among the rows. */
export const ChoiceQuery = {
  q: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(100))),
  chosen: v.optional(v.pipe(v.string(), v.maxLength(20_000, 'too_long'), v.transform((text) => text.split(',').filter(Boolean))), ''),
}
/** The chosen ones and the first of what fits; `more` says that there are others to be searched for. */
export const Choices = <S extends v.GenericSchema>(row: S) => v.object({ rows: v.array(row), more: v.boolean() })
/** How every list is read on: from after the row that `next` named, `limit` at a time (1 to 200, 50 unless said). */
export const Paging = {
  cursor: v.optional(v.pipe(v.string(), v.maxLength(200), v.check((id) => nounIn(id) !== undefined || /^\d+$/.test(id), 'unknown_cursor'))),
  limit: v.optional(v.pipe(v.string(), v.regex(/^([1-9]\d?|1\d\d|200)$/, 'not_a_limit'), v.transform(Number))),
}
/** Whether the rows on all pages are counted. */
export const Counted = { counted: v.optional(v.literal('true', 'not_an_option')) }
export const PageQuery = { ...Paging, ...Counted, q: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(100))) }
