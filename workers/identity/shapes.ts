import * as v from 'valibot'
import { roles } from '../kernel/rules/roles'
import { Country, Currency, Email, Line, Locale, Zone } from '../kernel/shapes'
import { Languages, PublicBrand } from '../modules/agencies/shapes'
import { NameInput } from '../modules/people/shapes'
import { Notice, NoticeVersion } from '../modules/privacy/shapes'
import { flawOfSlug } from './rules/slug'

/** Who is looking: what the pages need to lay themselves out. */
export const WhoAmI = v.object({
  user: v.object({ id: v.string(), email: v.string(), locale: v.string(), hasPassword: v.boolean() }),
  person: v.nullable(v.object({
    id: v.string(), revision: v.number(), family: v.string(), given: v.string(), latin: v.nullable(v.string()), legalName: v.nullable(v.string()), address: v.nullable(v.string()), locale: v.string(),
    zone: v.nullable(v.string()), phoneShown: v.nullable(v.string()), position: v.nullable(v.string()), erasureAskedAt: v.nullable(v.string()),
  })),
  role: v.nullable(v.picklist(roles)),
  audience: v.nullable(v.picklist(['staff', 'client', 'supplier'])),
  agency: v.nullable(v.object({
    id: v.string(), slug: v.string(), name: v.string(), zone: v.string(), currency: v.string(), languages: v.array(v.string()), brand: PublicBrand,
  })),
  memberships: v.array(v.object({ id: v.string(), agency: v.object({ slug: v.string(), name: v.string() }), role: v.picklist(roles), current: v.boolean() })),
  clientId: v.nullable(v.string()),
  supplierId: v.nullable(v.string()),
  /** Staff who see only some clients and events. */
  limited: v.boolean(),
  unread: v.number(),
  /** Papers that wait for review, a hundred at most; null for whoever reviews none. */
  reviews: v.nullable(v.number()),
  /** Growth talks of theirs and of whoever reports to them, over their day or within two weeks of it, a hundred at most. */
  talks: v.number(),
})
export type WhoAmI = v.InferOutput<typeof WhoAmI>

/** Where a person who has just signed in belongs; null while they are a member of no agency. */
export const SignedIn = v.object({ audience: v.nullable(v.picklist(['staff', 'client', 'supplier'])) })

export const Language = v.strictObject({ locale: Locale })
export const Choice = v.strictObject({ membershipId: v.string() })

export const Devices = v.object({
  rows: v.array(v.object({
    id: v.string(), browser: v.nullable(v.string()), system: v.nullable(v.string()), createdAt: v.string(), expiresAt: v.string(), current: v.boolean(),
  })),
})

export const Ended = v.object({ ended: v.number() })

/** What somebody types as a password is judged by the rule, where one is chosen; here it only must not be a book. */
export const Secret = v.pipe(v.string(), v.minLength(1, 'required'), v.maxLength(1024, 'too_long'))
export const Token = v.pipe(v.string(), v.minLength(1, 'required'), v.maxLength(100, 'too_long'))

export const Credentials = v.strictObject({ email: Email, password: Secret })
export type Credentials = v.InferOutput<typeof Credentials>
export const LinkRequest = v.strictObject({ email: Email })
export const LinkToken = v.strictObject({ token: Token })
/** The same whether or not there was anybody to mail. */
export const Mailed = v.object({ mailed: v.literal(true) })

export const PasswordChange = v.strictObject({ current: v.optional(Secret), next: Secret })
export type PasswordChange = v.InferOutput<typeof PasswordChange>

const Slug = v.pipe(v.string(), v.trim(), v.rawCheck(({ dataset, addIssue }) => {
  const flaw = dataset.typed ? flawOfSlug(dataset.value) : null
  if (flaw) addIssue({ message: flaw })
}))
const { family, given, latin } = NameInput

export const SignUp = v.strictObject({
  /** Without a `slug` it is made from the name. */
  agency: v.strictObject({ name: Line(120), slug: v.optional(Slug), country: Country, zone: Zone, currency: Currency, languages: Languages }),
  person: v.strictObject({ family, given, latin, email: Email, locale: Locale }),
})
export type SignUp = v.InferOutput<typeof SignUp>

/** An agency that waits for its founder's button, and the privacy notice it begins with. */
export const OpenSignUp = v.object({ agency: v.object({ name: v.string() }), notice: Notice })
export type OpenSignUp = v.InferOutput<typeof OpenSignUp>

/**
 * `slug` when the one first chosen was taken meanwhile. The password is chosen here and not at sign-up: whoever opens
 * the mail may press a stranger's button, and must not get an account with the stranger's password.
 */
export const SignUpConfirmation = v.strictObject({
  token: Token, slug: v.optional(Slug), password: v.optional(Secret),
  /** Of the notice that the founder was shown and accepts with the button; without it she is asked later. */
  privacyVersion: v.optional(NoticeVersion),
})
export type SignUpConfirmation = v.InferOutput<typeof SignUpConfirmation>
