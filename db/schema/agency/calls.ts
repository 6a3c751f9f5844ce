import { foreignKey, index, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { CallAnswer, CallKind } from '../../../workers/modules/calls/rules/call'
import { instant, json, owned } from '../columns'
import { clients } from './clients'

/** A call or a visit with a client, and what came of it. */
export const calls = sqliteTable('calls', {
  ...owned(),
  clientId: text().notNull(),
  /** The brief it is about; null where it is about none yet. */
  briefId: text(),
  eventId: text(),
  kind: text().$type<CallKind>().notNull(),
  title: text().notNull(),
  startsAt: instant().notNull(),
  endsAt: instant().notNull(),
  /** On whose clock it was arranged. */
  zone: text().notNull(),
  /** An address, a number or a link. */
  place: text(),
  guests: json<string[]>().notNull(),
  arrangedBy: text().notNull(),
  cancelledAt: instant(),
  /** The report, internal until it is sent. */
  needs: text(),
  decisions: text(),
  openPoints: text(),
  sentAt: instant(),
  sentBy: text(),
  answer: text().$type<CallAnswer>(),
  answeredAt: instant(),
  answeredBy: text(),
  /** What the client says is not right. */
  objection: text(),
}, (t) => [
  primaryKey({ columns: [t.agencyId, t.id] }),
  foreignKey({ columns: [t.agencyId, t.clientId], foreignColumns: [clients.agencyId, clients.id] }),
  index('calls_client').on(t.agencyId, t.clientId, t.startsAt),
])
