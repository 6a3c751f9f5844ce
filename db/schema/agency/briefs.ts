import { foreignKey, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { Answered, Value } from '../../../workers/modules/briefs/rules/form'
import type { FormSetting } from '../../../workers/modules/briefs/rules/form-setting'
import type { PairAnswer } from '../../../workers/modules/briefs/rules/pair'
import type { Risk } from '../../../workers/modules/briefs/rules/analysis'
import type { ChangeRequest } from '../../../workers/modules/briefs/rules/change'
import type { BriefState } from '../../../workers/modules/briefs/rules/states'
import { binnable, instant, json, owned } from '../columns'
import { clients } from './clients'

export const briefs = sqliteTable('briefs', {
  ...owned(),
  clientId: text().notNull(),
  eventId: text(),
  title: text().notNull(),
  state: text().$type<BriefState>().notNull(),
  startedBy: text().notNull(),
  submittedBy: text(),
  submittedAt: instant(),
  /** The newest frozen version, 0 while there is none. */
  version: integer().notNull().default(0),
  /** The newest version that was agreed, 0 while there is none: what holds, whatever is on the table since. */
  agreedVersion: integer().notNull().default(0),
  /** The day by which the version on the table is to be answered; null while none is. */
  agreeBy: text(),
  /** The change that is asked for of what was agreed; null while none is. */
  change: json<ChangeRequest>(),
  /** Why it was withdrawn or declined. */
  endReason: text(),
  /** When its state last changed; null while it never did. Answers have times of their own. */
  changedAt: instant(),
  /** What the agency asked otherwise than the product when it was begun; null where nothing. */
  form: json<FormSetting>(),
  /** Kept by triggers, so that no list counts: which questions are answered, with the answer where others hang on it; when last; how many asked of the client are open. */
  answered: json<Answered>().notNull().default({}),
  answeredAt: instant(),
  openQuestions: integer().notNull().default(0),
  ...binnable(),
}, (t) => [
  primaryKey({ columns: [t.agencyId, t.id] }),
  foreignKey({ columns: [t.agencyId, t.clientId], foreignColumns: [clients.agencyId, clients.id] }),
  index('briefs_client').on(t.agencyId, t.clientId, t.id),
  index('briefs_event').on(t.agencyId, t.eventId),
  index('briefs_state').on(t.agencyId, t.state, t.id),
])

/** One row per answered field, each with its own revision: two people never collide unless they answer the same question. */
export const briefAnswers = sqliteTable('brief_answers', {
  ...owned(),
  briefId: text().notNull(),
  clientId: text().notNull(),
  field: text().notNull(),
  notApplicable: integer({ mode: 'boolean' }).notNull(),
  value: json<Value>(),
  answeredBy: text().notNull(),
  answeredAt: instant().notNull(),
}, (t) => [
  primaryKey({ columns: [t.agencyId, t.id] }),
  uniqueIndex('brief_answers_field').on(t.agencyId, t.briefId, t.field),
  foreignKey({ columns: [t.agencyId, t.briefId], foreignColumns: [briefs.agencyId, briefs.id] }),
])

/** A brief as it stood when it was frozen; never changed afterwards. */
export const briefVersions = sqliteTable('brief_versions', {
  ...owned(),
  briefId: text().notNull(),
  clientId: text().notNull(),
  number: integer().notNull(),
  /** The exact text that was hashed: canonical JSON. */
  content: text().notNull(),
  sha256: text().notNull(),
  frozenBy: text().notNull(),
}, (t) => [
  primaryKey({ columns: [t.agencyId, t.id] }),
  uniqueIndex('brief_versions_number').on(t.agencyId, t.briefId, t.number),
  foreignKey({ columns: [t.agencyId, t.briefId], foreignColumns: [briefs.agencyId, briefs.id] }),
])

/** What an agency asks otherwise than the product, one row; none while it asks as the product does. */
export const briefForms = sqliteTable('brief_forms', {
  ...owned(),
  off: json<FormSetting['off']>().notNull(),
  required: json<FormSetting['required']>().notNull(),
  own: json<FormSetting['own']>().notNull(),
}, (t) => [primaryKey({ columns: [t.agencyId, t.id] })])

/** By which ways briefs come in besides those that people begin, one row; none while it is as the product comes. */
export const briefIntakes = sqliteTable('brief_intakes', {
  ...owned(),
  /** A public page takes wishes from anybody. */
  page: integer({ mode: 'boolean' }).notNull(),
  /** In the address at which a mail begins a draft; null where none does. */
  mailToken: text(),
}, (t) => [primaryKey({ columns: [t.agencyId, t.id] })])

/** What two briefs of a client are to each other, once it was said; the one begun earlier is the first. */
export const briefPairs = sqliteTable('brief_pairs', {
  ...owned(),
  clientId: text().notNull(),
  firstId: text().notNull(),
  secondId: text().notNull(),
  answer: text().$type<PairAnswer>().notNull(),
  decidedBy: text().notNull(),
}, (t) => [
  primaryKey({ columns: [t.agencyId, t.id] }),
  uniqueIndex('brief_pairs_once').on(t.agencyId, t.firstId, t.secondId),
  index('brief_pairs_second').on(t.agencyId, t.secondId),
  foreignKey({ columns: [t.agencyId, t.firstId], foreignColumns: [briefs.agencyId, briefs.id] }),
  foreignKey({ columns: [t.agencyId, t.secondId], foreignColumns: [briefs.agencyId, briefs.id] }),
])

/** That somebody who works on the event has read a version. */
export const briefReadings = sqliteTable('brief_readings', {
  ...owned(),
  briefId: text().notNull(),
  clientId: text().notNull(),
  eventId: text(),
  personId: text().notNull(),
  version: integer().notNull(),
}, (t) => [
  primaryKey({ columns: [t.agencyId, t.id] }),
  uniqueIndex('brief_readings_once').on(t.agencyId, t.briefId, t.personId, t.version),
  foreignKey({ columns: [t.agencyId, t.briefId], foreignColumns: [briefs.agencyId, briefs.id] }),
])

/** What the agency thinks of a brief among itself, one row each: no part of it, and nothing a client ever reads. */
export const briefAnalyses = sqliteTable('brief_analyses', {
  ...owned(),
  briefId: text().notNull(),
  clientId: text().notNull(),
  eventId: text(),
  /** The goals behind the goals, and what is needed that nobody says. */
  goals: text().notNull(),
  needs: text().notNull(),
  risks: json<Risk[]>().notNull(),
  writtenBy: text().notNull(),
  writtenAt: instant().notNull(),
  /** The review of exactly this; null while nobody has, or since it was written anew. */
  ready: integer({ mode: 'boolean' }),
  remark: text(),
  reviewedBy: text(),
  reviewedAt: instant(),
}, (t) => [
  primaryKey({ columns: [t.agencyId, t.id] }),
  uniqueIndex('brief_analyses_brief').on(t.agencyId, t.briefId),
  foreignKey({ columns: [t.agencyId, t.briefId], foreignColumns: [briefs.agencyId, briefs.id] }),
])
