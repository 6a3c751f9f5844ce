import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Locale } from '../../../workers/kernel/mail/rules/locale'
import type { Brand } from '../../../workers/kernel/rules/brand'
import type { Approver, FigureKind } from '../../../workers/modules/agencies/rules/figures'
import { instant, json, owned } from '../columns'

/** The agency's own facts, with its own id; none while they are as it was founded. The directory repeats them (docs/decisions/0019). */
export const agencies = sqliteTable('agencies', {
  ...owned(),
  name: text().notNull(),
  country: text().notNull(),
  zone: text().notNull(),
  currency: text().notNull(),
  languages: json<string[]>().notNull(),
  brand: json<Brand>(),
}, (t) => [primaryKey({ columns: [t.agencyId, t.id] })])

/** An address that is to get the answers to the agency's mails, once it has confirmed that. */
export const replyAddresses = sqliteTable('reply_addresses', {
  ...owned(),
  email: text().notNull(),
  tokenHash: text().notNull(),
  expiresAt: instant().notNull(),
  confirmedAt: instant(),
}, (t) => [primaryKey({ columns: [t.agencyId, t.id] }), index('reply_addresses_token').on(t.agencyId, t.tokenHash)])

export const departments = sqliteTable('departments', {
  ...owned(),
  names: json<Partial<Record<Locale, string>>>().notNull(),
  sort: integer().notNull(),
  archivedAt: instant(),
}, (t) => [primaryKey({ columns: [t.agencyId, t.id] })])

// What the product comes with stands in db/seed; a row here takes the place of the entry whose key is its id.

/** `supplier.av`: what suppliers, attendees and events are sorted by. */
export const categories = sqliteTable('categories', {
  ...owned(),
  kind: text().$type<'supplier' | 'attendee' | 'event'>().notNull(),
  code: text().notNull(),
  names: json<Partial<Record<Locale, string>>>().notNull(),
  sort: integer().notNull(),
  archivedAt: instant(),
}, (t) => [primaryKey({ columns: [t.agencyId, t.id] })])

/** `space.theatre@2027-01-01`: a version of a figure, which holds from its day until the next one. */
export const figures = sqliteTable('figures', {
  ...owned(),
  kind: text().$type<FigureKind>().notNull(),
  code: text().notNull(),
  amount: integer().notNull(),
  currency: text(),
  /** Who must say yes above it; null where nobody is asked, or whom the product asks. */
  role: text().$type<Approver>(),
  validFrom: text().notNull(),
  note: text(),
}, (t) => [primaryKey({ columns: [t.agencyId, t.id] })])

/** `CN.2026-10-10`: a day that is worked or off, whatever the published table says. */
export const workingDays = sqliteTable('working_days', {
  ...owned(),
  country: text().notNull(),
  day: text().notNull(),
  working: integer({ mode: 'boolean' }).notNull(),
  name: text().notNull(),
  note: text(),
}, (t) => [primaryKey({ columns: [t.agencyId, t.id] })])
