import { sql } from 'drizzle-orm'
import { foreignKey, index, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { AchievementKind } from '../../../workers/modules/badges/rules/achievement'
import { instant, json, owned } from '../columns'
import { people } from './people'

type Names = Partial<Record<'en' | 'zh-Hans' | 'zh-Hant', string>>

/** A key pair with which an agency signs badges. The private half is locked; the public one stays published for what it signed. */
export const badgeKeys = sqliteTable('badge_keys', {
  ...owned(),
  /** The Ed25519 point, base64url. */
  publicKey: text().notNull(),
  lockedKey: text().notNull(),
}, (t) => [primaryKey({ columns: [t.agencyId, t.id] })])

/** What somebody has achieved, as an Open Badge: signed when its holder publishes it, nobody's business before. */
export const badges = sqliteTable('badges', {
  ...owned(),
  personId: text().notNull(),
  kind: text().$type<AchievementKind>().notNull(),
  /** What was achieved, `skill:ski_…:3`: of one person, one that holds. */
  achievement: text().notNull(),
  names: json<Names>().notNull(),
  criteria: json<Names>().notNull(),
  awardedOn: text().notNull(),
  /** The last day on which it holds; null without end. */
  validTo: text(),
  /** Who gave it by hand. */
  awardedBy: text(),
  publishedAt: instant(),
  /** In which language and under which name it was signed last, by which key; the credential as a compact JWS. */
  locale: text(),
  holderName: text(),
  keyId: text(),
  jwt: text(),
  revokedAt: instant(),
  revokedBy: text(),
  /** Open to whoever looks at the badge. */
  revokedBecause: text(),
}, (t) => [
  primaryKey({ columns: [t.agencyId, t.id] }),
  index('badges_person').on(t.agencyId, t.personId, t.id),
  index('badges_revoked').on(t.agencyId, t.revokedAt).where(sql`revoked_at is not null`),
  uniqueIndex('badges_held').on(t.agencyId, t.personId, t.achievement).where(sql`revoked_at is null`),
  foreignKey({ columns: [t.agencyId, t.personId], foreignColumns: [people.agencyId, people.id] }),
])
