import { daysLater } from '../../../kernel/rules/days'
import { instantAt } from '../../../kernel/rules/wall-clock'
import { openBadgeType, type AchievementKind } from './achievement'

/** Where an agency's badges are looked up, by anybody and for ever: under the agency's id, which never changes. */
export const addresses = (origin: string, agencyId: string) => {
  const issuer = `${origin}/api/open-badges/${agencyId}`
  return {
    issuer, keys: `${issuer}/keys`, revocations: `${issuer}/revocations`,
    key: (id: string) => `${issuer}/keys/${id}`, badge: (id: string) => `${issuer}/badges/${id}`, picture: (id: string) => `${issuer}/badges/${id}/picture`,
    page: (id: string) => `${origin}/badges/${agencyId}/${id}`,
  }
}

/** `zone`: whose days the badge's are. */
type Issuer = { origin: string; agencyId: string; name: string; zone: string }
type Badge = { id: string; kind: AchievementKind; achievement: string; name: string; criteria: string; awardedOn: string; validTo: string | null; holder: string; language: string }

/** In which its words are defined: verifiable credentials, and Open Badges. */
export const contexts = ['https://www.w3.org/ns/credentials/v2', 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json']

/**
 * A badge as an OpenBadgeCredential (Open Badges 3.0, VC data model 2.0), with the claims that a JWT repeats of it: the payload is
 * the credential itself. Its holder is named as they are at work; nothing else of theirs is in it.
 */
export function credentialOf({ origin, agencyId, name, zone }: Issuer, badge: Badge) {
  const at = addresses(origin, agencyId)
  const begins = (on: string) => Date.parse(instantAt(zone, on, '00:00'))
  const validFrom = precise(begins(badge.awardedOn))
  const validUntil = badge.validTo && precise(begins(daysLater(badge.validTo, 1)) - 1000)
  return {
    '@context': contexts,
    id: at.badge(badge.id),
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: badge.name,
    issuer: { id: at.issuer, type: ['Profile'], name },
    validFrom,
    ...(validUntil && { validUntil }),
    credentialSubject: {
      type: ['AchievementSubject'],
      identifier: [{ type: 'IdentityObject', identityType: 'name', hashed: false, identityHash: badge.holder }],
      achievement: {
        id: `${at.issuer}#${badge.achievement}`,
        type: ['Achievement'], achievementType: openBadgeType[badge.kind], inLanguage: badge.language,
        name: badge.name, description: badge.criteria, criteria: { narrative: badge.criteria },
        image: { id: at.picture(badge.id), type: 'Image' },
      },
    },
    credentialStatus: { id: at.revocations, type: '1EdTechRevocationList' },
    iss: at.issuer,
    jti: at.badge(badge.id),
    nbf: seconds(validFrom),
    ...(validUntil && { exp: seconds(validUntil) }),
  }
}

/** To the second, as verifiers read it. */
const precise = (at: number) => new Date(at).toISOString().replace('.000Z', 'Z')
const seconds = (at: string) => Date.parse(at) / 1000
