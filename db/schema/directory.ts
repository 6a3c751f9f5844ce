import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { Brand } from '../../workers/kernel/rules/brand'
import type { Role, Scope, StaffRole } from '../../workers/kernel/rules/roles'
import { instant, json } from './columns'
import { mailColumns } from './mails'

export const agencies = sqliteTable('agencies', {
  id: text().primaryKey(),
  slug: text().notNull().unique(),
  name: text().notNull(),
  country: text().notNull(),
  zone: text().notNull(),
  currency: text().notNull(),
  languages: json<string[]>().notNull(),
  brand: json<Brand>(),
  /** Of the row on the agency's shard that these facts were copied from; 0 while there is none. */
  revision: integer().notNull().default(0),
  shard: integer().notNull(),
  createdAt: instant().notNull(),
})

export const users = sqliteTable('users', {
  id: text().primaryKey(),
  email: text().notNull().unique(),
  passwordHash: text(),
  locale: text().notNull(),
  /** Where they were last at work: the agency a new sign-in opens. */
  lastMembershipId: text(),
  createdAt: instant().notNull(),
})

/** `idHash` is SHA-256 of the token in the cookie; the token itself is nowhere on record. */
export const sessions = sqliteTable('sessions', {
  idHash: text().primaryKey(),
  userId: text().notNull().references(() => users.id),
  membershipId: text().references(() => memberships.id),
  userAgent: text().notNull(),
  /** Begun by a link in a mail: for a few minutes as good as knowing the password. */
  byMail: integer({ mode: 'boolean' }).notNull().default(false),
  createdAt: instant().notNull(),
  expiresAt: instant().notNull(),
}, (t) => [index('sessions_user').on(t.userId), index('sessions_membership').on(t.membershipId)])

/**
 * Browsers on which somebody has signed in before, known again for longer than a session lasts: what strangers guess does not count
 * against them. `tokenHash` is SHA-256 of the token in the cookie.
 */
export const knownDevices = sqliteTable('known_devices', {
  tokenHash: text().notNull(),
  userId: text().notNull().references(() => users.id),
  createdAt: instant().notNull(),
  usedAt: instant().notNull(),
}, (t) => [primaryKey({ columns: [t.tokenHash, t.userId] }), index('known_devices_user').on(t.userId)])

export const memberships = sqliteTable('memberships', {
  id: text().primaryKey(),
  userId: text().notNull().references(() => users.id),
  agencyId: text().notNull().references(() => agencies.id),
  role: text().$type<Role>().notNull(),
  clientId: text(),
  supplierId: text(),
  scope: json<Scope>().notNull(),
  createdAt: instant().notNull(),
  endedAt: instant(),
}, (t) => [
  uniqueIndex('memberships_one_live').on(t.userId, t.agencyId).where(sql`ended_at is null`),
  index('memberships_agency').on(t.agencyId),
])

export const invitations = sqliteTable('invitations', {
  id: text().primaryKey(),
  agencyId: text().notNull().references(() => agencies.id),
  /** The row waiting on the agency's shard; on acceptance it becomes the membership's id. */
  personId: text().notNull(),
  email: text().notNull(),
  role: text().$type<Role>().notNull(),
  clientId: text(),
  supplierId: text(),
  scope: json<Scope>().notNull(),
  tokenHash: text().notNull().unique(),
  invitedBy: text().notNull(),
  createdAt: instant().notNull(),
  expiresAt: instant().notNull(),
  usedAt: instant(),
  withdrawnAt: instant(),
}, (t) => [index('invitations_agency').on(t.agencyId, t.createdAt)])

/**
 * What lets a program act: as a person, then `personId` is their membership and decides what they may; or as a service of the agency,
 * with a role and scope of its own. `hash` is SHA-256 of the token, which itself is nowhere on record; `start` is how people tell theirs apart.
 */
export const tokens = sqliteTable('tokens', {
  id: text().primaryKey(),
  agencyId: text().notNull().references(() => agencies.id),
  kind: text().$type<'personal' | 'agency'>().notNull(),
  personId: text().notNull(),
  hash: text().notNull().unique(),
  start: text().notNull(),
  name: text().notNull(),
  scopes: json<string[]>().notNull(),
  role: text().$type<StaffRole>(),
  scope: json<Scope>(),
  createdAt: instant().notNull(),
  expiresAt: instant().notNull(),
  lastUsedAt: instant(),
  revokedAt: instant(),
}, (t) => [index('tokens_person').on(t.agencyId, t.personId, t.id), index('tokens_kind').on(t.agencyId, t.kind, t.id)])

/** An agency waiting for its founder to open the mail. Ids are drawn at once, so that a confirmation can be repeated. */
export const signUps = sqliteTable('sign_ups', {
  tokenHash: text().primaryKey(),
  email: text().notNull(),
  input: json<SignUpInput>().notNull(),
  createdAt: instant().notNull(),
  expiresAt: instant().notNull(),
  usedAt: instant(),
})

type SignUpInput = {
  agency: { id: string; slug: string; name: string; country: string; zone: string; currency: string; languages: string[]; shard: number }
  person: { id: string; family: string; given: string; latin: string | null; locale: string }
}

export const signInLinks = sqliteTable('sign_in_links', {
  tokenHash: text().primaryKey(),
  userId: text().notNull().references(() => users.id),
  createdAt: instant().notNull(),
  expiresAt: instant().notNull(),
  usedAt: instant(),
})

/** A wish told to an agency from outside, or who would work for it, waiting for whoever reads the mailbox. Ids are drawn at once, so that a confirmation can be repeated. */
export const enquiries = sqliteTable('enquiries', {
  tokenHash: text().primaryKey(),
  agencyId: text().notNull().references(() => agencies.id),
  email: text().notNull(),
  /** The same wish sent twice is known by it. */
  saidHash: text().notNull(),
  said: json<Enquiry | Application>().notNull(),
  ids: json<{ brief: string; client: string; person: string } | { supplier: string }>().notNull(),
  createdAt: instant().notNull(),
  expiresAt: instant().notNull(),
  usedAt: instant(),
}, (t) => [index('enquiries_same').on(t.agencyId, t.email, t.saidHash)])

type Enquiry = {
  company: string; family: string; given: string; latin: string | null; phone: string | null; wish: string; on: string | null; expected: number | null; locale: string
}

type Application = {
  name: string; latin: string | null; country: string; categories: string[]; regions: string[]; address: string | null; phone: string | null; site: string | null
  family: string; given: string; message: string; locale: string
}

/** What is counted against guessing and flooding: one row per key (a hash), per window. */
export const attempts = sqliteTable('attempts', {
  key: text().primaryKey(),
  count: integer().notNull(),
  since: instant().notNull(),
  lockedUntil: instant(),
})

export const mails = sqliteTable('mails', { id: text().primaryKey(), ...mailColumns() }, (t) => [
  index('mails_due').on(t.dueAt).where(sql`state = 'pending'`),
])
