import * as v from 'valibot'
import { Counted, Day, Id, Instant, Locale, Page, Paging, Paragraph, Revision } from '../../kernel/shapes'
import { AgencyDoor, Names, ShownNames } from '../agencies/shapes'
import { achievementKinds } from './rules/achievement'
import { standings } from './rules/standing'

const Criteria = v.pipe(
  v.strictObject({ en: v.optional(Paragraph(1000)), 'zh-Hans': v.optional(Paragraph(1000)), 'zh-Hant': v.optional(Paragraph(1000)) }),
  v.check((words) => Object.values(words).some(Boolean), 'required'),
)
/** Given by hand; `validTo` is the last day on which it holds. */
export const NewBadge = v.strictObject({ personId: Id('person'), names: Names, criteria: Criteria, validTo: v.optional(v.nullable(Day), null) })
export type NewBadge = v.InferOutput<typeof NewBadge>

/** `whose=all`: everybody’s, for those who give badges; else your own, or those of one person. `standing=lower`: those that hold although a lower level was found since. */
export const BadgeQuery = v.strictObject({
  ...Paging, ...Counted, whose: v.optional(v.literal('all', 'not_an_option')), personId: v.optional(Id('person')),
  q: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(100))), standing: v.optional(v.picklist([...standings, 'lower'], 'not_an_option')),
})
export type BadgeQuery = v.InferOutput<typeof BadgeQuery>
const Person = v.object({ id: v.string(), family: v.string(), given: v.string(), latin: v.nullable(v.string()) })
/** `page`: where everybody may look at it, as long as it is published. `found`: for those who give badges, the level found last where it is lower than the badge says. */
export const Badge = v.object({
  id: v.string(), revision: v.number(), createdAt: Instant, person: Person, kind: v.picklist(achievementKinds), names: ShownNames, criteria: ShownNames, awardedOn: v.string(), validTo: v.nullable(v.string()),
  standing: v.picklist(standings), found: v.nullable(v.number()), publishedAt: v.nullable(v.string()), locale: v.nullable(v.string()), page: v.nullable(v.string()), revokedAt: v.nullable(v.string()), revokedBecause: v.nullable(v.string()),
  may: v.object({ publish: v.boolean(), revoke: v.boolean() }),
})
export type Badge = v.InferOutput<typeof Badge>
export const Badges = Page(Badge)

/** `locale`: the language in which it is signed. */
export const Publication = v.strictObject({ revision: Revision, published: v.boolean(), locale: v.optional(Locale, 'en') })
export type Publication = v.InferOutput<typeof Publication>
/** `because` is open to whoever looks at the badge. */
export const Revocation = v.strictObject({ revision: Revision, because: Paragraph(300) })
export type Revocation = v.InferOutput<typeof Revocation>

const Key = v.object({ id: v.string(), createdAt: Instant, signs: v.boolean() })
export const Keys = v.object({ keys: v.array(Key), address: v.string() })
export const NewKey = v.strictObject({})

export const Jwk = v.object({ kty: v.literal('OKP'), crv: v.literal('Ed25519'), x: v.string(), use: v.literal('sig'), alg: v.literal('EdDSA'), kid: v.string() })
export const JwkSet = v.object({ keys: v.array(Jwk) })
/** The agency as whoever verifies a badge reads it: a Profile of Open Badges 3.0. */
export const Issuer = v.object({ '@context': v.array(v.string()), id: v.string(), type: v.array(v.string()), name: v.string(), jwks_uri: v.string() })
/** What was taken back, in the manner of 1EdTech's revocation list. */
export const Revocations = v.object({ '@context': v.array(v.string()), id: v.string(), type: v.array(v.string()), issuer: v.string(), revokedCredential: v.array(v.object({ id: v.string(), revoked: v.boolean(), revocationReason: v.string() })) })
/** A published badge as anybody reads it; `jwt` is the credential itself. */
export const OpenBadge = v.object({
  agency: AgencyDoor, id: v.string(), kind: v.picklist(achievementKinds), name: v.string(), criteria: v.string(), language: v.string(), holder: v.string(), awardedOn: v.string(), validTo: v.nullable(v.string()),
  standing: v.picklist(standings), revokedOn: v.nullable(v.string()), revokedBecause: v.nullable(v.string()), jwt: v.string(), keys: v.string(), picture: v.string(), credential: v.string(),
})
export type OpenBadge = v.InferOutput<typeof OpenBadge>
