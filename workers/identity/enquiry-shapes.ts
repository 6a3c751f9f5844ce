import * as v from 'valibot'
import { Day, Email, Line, Locale, Paragraph } from '../kernel/shapes'
import { AgencyDoor } from '../modules/agencies/shapes'
import { NameInput } from '../modules/people/shapes'
import { Token } from './shapes'

const { family, given, latin } = NameInput
export const Slug = v.pipe(v.string(), v.maxLength(60, 'too_long'))

/** What is a number in no country; whether it is one as the agency dials, the verb asks. */
export const Phone = v.pipe(Line(40), v.check((typed) => (typed.match(/\p{Nd}/gu) ?? []).length > 3, 'not_a_phone'))

/** A wish told to an agency from outside. */
export const Enquiry = v.strictObject({
  agency: Slug,
  company: Line(),
  family, given, latin,
  email: Email,
  phone: v.optional(v.nullable(Phone), null),
  wish: Paragraph(),
  /** The day that is wanted, and how many people are expected. */
  on: v.optional(v.nullable(Day), null),
  expected: v.optional(v.nullable(v.pipe(v.number('not_a_number'), v.integer('not_a_number'), v.minValue(1, 'too_small'), v.maxValue(1_000_000, 'too_large'))), null),
  locale: Locale,
  /** People do not see it; programs fill in whatever they find. */
  website: v.optional(v.pipe(v.string(), v.maxLength(500)), ''),
})
export type Enquiry = v.InferOutput<typeof Enquiry>
/** What the link in the mail opens, before it is sent. */
export const OpenEnquiry = v.object({
  agency: v.object({ slug: v.string(), ...AgencyDoor.entries }), wish: v.string(), on: v.nullable(v.string()), expected: v.nullable(v.number()), company: v.string(), sent: v.boolean(),
})
export const EnquiryToken = v.strictObject({ token: Token })
/** The same for whomever the agency knows already. */
export const Enquired = v.object({ agency: v.object({ slug: v.string(), name: v.string() }) })
