import * as v from 'valibot'
import { Country, Email, Line, LineOrNone, Locale, Paragraph, Website } from '../kernel/shapes'
import { AgencyDoor, ShownNames } from '../modules/agencies/shapes'
import { NameInput } from '../modules/people/shapes'
import { Region } from '../modules/suppliers/standing-shapes'
import { Phone, Slug } from './enquiry-shapes'
import { Token } from './shapes'

const Named = v.object({ code: v.string(), names: ShownNames })
/** An agency whose page takes applications of suppliers: what they may say they do, and where. */
export const ApplicationDoor = v.object({ ...AgencyDoor.entries, country: v.string(), categories: v.array(Named), regions: v.array(Named) })

const { family, given } = NameInput
/** Who would work for an agency, told from outside. */
export const Application = v.strictObject({
  agency: Slug,
  name: Line(), latin: v.optional(v.nullable(Line()), null), country: Country,
  categories: v.pipe(v.array(v.pipe(v.string(), v.maxLength(60, 'not_a_category'))), v.minLength(1, 'required'), v.maxLength(5, 'too_many')),
  regions: v.pipe(v.array(Region), v.minLength(1, 'required'), v.maxLength(5, 'too_many')),
  address: v.optional(v.nullable(Paragraph(500)), null),
  site: v.optional(v.nullable(Website), null),
  family, given, email: Email, phone: v.optional(v.nullable(Phone), null),
  message: Paragraph(2000),
  locale: Locale,
  /** People do not see it; programs fill in whatever they find. */
  fax: v.optional(LineOrNone(500), ''),
})
export type Application = v.InferOutput<typeof Application>
/** What the link in the mail opens, before it is sent. */
export const OpenApplication = v.object({ agency: v.object({ slug: v.string(), ...AgencyDoor.entries }), name: v.string(), message: v.string(), sent: v.boolean() })
export const ApplicationToken = v.strictObject({ token: Token })
export const Applied = v.object({ agency: v.object({ slug: v.string(), name: v.string() }) })
