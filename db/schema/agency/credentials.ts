import { sql } from 'drizzle-orm'
import { foreignKey, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { Demand, HolderKind, Names, PageRange, PaperField, PaperState, Term } from '../../../workers/modules/credentials/rules/kinds'
import type { PaperLinkEnd } from '../../../workers/modules/credentials/rules/links'
import type { RejectReason } from '../../../workers/modules/credentials/rules/review'
import { instant, json, owned } from '../columns'

/** One round of a paper that proves something of its holder: what was sent, and what was said to it. A newer round never overwrites an older one. */
export const credentials = sqliteTable('credentials', {
  ...owned(),
  /** Whose row it is; null where the holder is one of the agency's own people. */
  supplierId: text(),
  holderKind: text().$type<HolderKind>().notNull(),
  holderId: text().notNull(),
  kind: text().notNull(),
  state: text().$type<PaperState>().notNull(),
  /** What was typed beside the file, by the codes of its kind's fields. */
  fields: json<Record<string, string>>().notNull(),
  /** Calendar days; without `validTo` it has no expiry. */
  validFrom: text(),
  validTo: text(),
  endless: integer({ mode: 'boolean' }).notNull().default(false),
  /** Which pages of which files are this paper, where a file holds several; it may hang on another paper of the same holder. */
  ranges: json<PageRange[]>().notNull().default([]),
  addedBy: text().notNull(),
  submittedBy: text(),
  submittedAt: instant(),
  /** The day by which its holder was promised to hear. */
  dueOn: text(),
  /** Who is reading it, and until when nobody else need. */
  claimedBy: text(),
  claimedUntil: instant(),
  reviewedBy: text(),
  reviewedAt: instant(),
  reason: text().$type<RejectReason>(),
  note: text(),
  /** What the reviewer ticked, and the SHA-256 of the files that were read. */
  checks: json<{ ticked: string[]; sha256: string[] }>(),
}, (t) => [
  primaryKey({ columns: [t.agencyId, t.id] }),
  index('credentials_holder').on(t.agencyId, t.holderId, t.kind, t.id),
  index('credentials_supplier').on(t.agencyId, t.supplierId, t.id),
  index('credentials_queue').on(t.agencyId, t.submittedAt, t.id).where(sql`state = 'in_review'`),
  // Of one paper one round is open: of two who begin at once the second goes on with the first's.
  uniqueIndex('credentials_open').on(t.agencyId, t.holderId, t.kind).where(sql`state in ('uploaded', 'in_review')`),
])

/** A kind of paper that the agency asks for: its own, or in place of one that the product comes with; its id is its code. */
export const paperKinds = sqliteTable('paper_kinds', {
  ...owned(),
  names: json<Names>().notNull(),
  hint: json<Names>(),
  holders: json<HolderKind[]>().notNull(),
  term: text().$type<Term>().notNull(),
  maxMonths: integer(),
  freshMonths: integer(),
  fields: json<PaperField[]>().notNull(),
  /** Whether a copy of it is to be stamped as true. */
  stamped: integer({ mode: 'boolean' }).notNull().default(false),
  archivedAt: instant(),
}, (t) => [primaryKey({ columns: [t.agencyId, t.id] })])

/** `nda.company.av.CN-SH`: what is asked there, in place of what the product comes with or beside it. */
export const demands = sqliteTable('demands', {
  ...owned(),
  kind: text().notNull(),
  holder: text().$type<Demand['holder']>().notNull(),
  category: text(),
  region: text(),
  level: text().$type<Demand['level']>().notNull(),
}, (t) => [primaryKey({ columns: [t.agencyId, t.id] })])

/** One round of a paper opened to somebody without an account: whoever holds the secret fills it in and sends it, once. */
export const paperLinks = sqliteTable('paper_links', {
  ...owned(),
  supplierId: text().notNull(),
  credentialId: text().notNull(),
  name: text().notNull(),
  email: text().notNull(),
  locale: text().notNull(),
  tokenHash: text().notNull(),
  sentBy: text().notNull(),
  expiresAt: instant().notNull(),
  end: text().$type<PaperLinkEnd>(),
}, (t) => [
  primaryKey({ columns: [t.agencyId, t.id] }),
  foreignKey({ columns: [t.agencyId, t.credentialId], foreignColumns: [credentials.agencyId, credentials.id] }),
  index('paper_links_credential').on(t.agencyId, t.credentialId, t.id),
  index('paper_links_token').on(t.agencyId, t.tokenHash),
])
