import { sql } from 'drizzle-orm'
import { foreignKey, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { Act, ApprovalState } from '../../../workers/modules/approvals/rules/states'
import type { Role } from '../../../workers/kernel/rules/roles'
import type { Approver } from '../../../workers/modules/agencies/rules/figures'
import { instant, json, owned } from '../columns'

/** That an act waits for the agency's own yes: who must give it, bound by its hash to the very text that is meant. */
export const approvals = sqliteTable('approvals', {
  ...owned(),
  clientId: text().notNull(),
  eventId: text(),
  act: text().$type<Act>().notNull(),
  subjectKind: text().notNull(),
  subjectId: text().notNull(),
  title: text().notNull(),
  /** Which version the text would be. */
  version: integer().notNull(),
  sha256: text().notNull(),
  amount: integer().notNull(),
  currency: text().notNull(),
  /** What the act is to say beside its subject: of a change, what it comes to. */
  figures: json<unknown>(),
  /** Who must say yes, each another person. */
  steps: json<Approver[]>().notNull(),
  note: text(),
  askedBy: text().notNull(),
  state: text().$type<ApprovalState>().notNull(),
  /** Why it was refused. */
  reason: text(),
  settledAt: instant(),
}, (t) => [
  primaryKey({ columns: [t.agencyId, t.id] }),
  index('approvals_subject').on(t.agencyId, t.subjectId, t.id),
  // Of one subject one approval is open: of two who ask at once the second is refused.
  uniqueIndex('approvals_open').on(t.agencyId, t.subjectId).where(sql`state = 'open'`),
  index('approvals_state').on(t.agencyId, t.state, t.id),
])

/** One person's yes or no, in their own name or for somebody who is away. */
export const decisions = sqliteTable('decisions', {
  ...owned(),
  approvalId: text().notNull(),
  clientId: text().notNull(),
  eventId: text(),
  personId: text().notNull(),
  /** In whose place; null where in their own. */
  forId: text(),
  /** As whom they may speak: their own role, and those of whom they stand in for. */
  roles: json<Role[]>().notNull(),
  yes: integer({ mode: 'boolean' }).notNull(),
  reason: text(),
}, (t) => [
  primaryKey({ columns: [t.agencyId, t.id] }),
  uniqueIndex('decisions_once').on(t.agencyId, t.approvalId, t.personId),
  foreignKey({ columns: [t.agencyId, t.approvalId], foreignColumns: [approvals.agencyId, approvals.id] }),
])
