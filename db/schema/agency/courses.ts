import { sql } from 'drizzle-orm'
import { foreignKey, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { Certificate } from '../../../workers/modules/courses/rules/certificate'
import type { Outcome } from '../../../workers/modules/courses/rules/session'
import type { Shows } from '../../../workers/modules/skills/rules/by-course'
import type { Split } from '../../../workers/modules/training/rules/entry'
import type { TrainingKind } from '../../../workers/modules/training/rules/topics'
import { instant, json, owned } from '../columns'
import { approvals } from './approvals'
import { people } from './people'

type Names = Partial<Record<'en' | 'zh-Hans' | 'zh-Hant', string>>

/** Training that the agency offers its people: what it is called, how long it takes and what it is about. */
export const courses = sqliteTable('courses', {
  ...owned(),
  names: json<Names>().notNull(),
  about: text(),
  kind: text().$type<TrainingKind>().notNull(),
  /** Who gives it; null is the agency itself. */
  provider: text(),
  /** Of learning: breaks and meals are not in it. */
  minutes: integer().notNull(),
  industry: integer({ mode: 'boolean' }).notNull(),
  split: json<Split[]>().notNull(),
  /** At which level whoever attended has which skills at least. */
  shows: json<Shows[]>().notNull().default([]),
  /** Whoever attended gets a certificate and a badge. */
  certified: integer({ mode: 'boolean' }).notNull(),
  archivedAt: instant(),
}, (t) => [primaryKey({ columns: [t.agencyId, t.id] })])

/** One time a course is held in a room. */
export const courseSessions = sqliteTable('course_sessions', {
  ...owned(),
  courseId: text().notNull(),
  startsAt: instant().notNull(),
  endsAt: instant().notNull(),
  room: text().notNull(),
  trainerId: text().notNull(),
  places: integer().notNull(),
  /** What the QR code in the room carries. */
  code: text().notNull(),
  /** How many have given their place back: each moves somebody up, one after the other. */
  withdrawals: integer().notNull(),
  closedAt: instant(),
  closedBy: text(),
  calledOffAt: instant(),
  calledOffBecause: text(),
}, (t) => [
  primaryKey({ columns: [t.agencyId, t.id] }),
  index('course_sessions_course').on(t.agencyId, t.courseId, t.startsAt),
  index('course_sessions_starts').on(t.agencyId, t.startsAt, t.id),
  foreignKey({ columns: [t.agencyId, t.courseId], foreignColumns: [courses.agencyId, courses.id] }),
  foreignKey({ columns: [t.agencyId, t.trainerId], foreignColumns: [people.agencyId, people.id] }),
])

/** Somebody who wants to come to a session: the first so many have its places, the others wait. Whoever does not want any more has no row. */
export const coursePlaces = sqliteTable('course_places', {
  ...owned(),
  sessionId: text().notNull(),
  personId: text().notNull(),
  signedInAt: instant(),
  /** Who ticked them off; null where they signed in themselves. */
  signedInBy: text(),
  outcome: text().$type<Outcome>(),
  stars: integer(),
  remark: text(),
  certificate: json<Certificate>(),
  sha256: text(),
}, (t) => [
  primaryKey({ columns: [t.agencyId, t.id] }),
  uniqueIndex('course_places_session').on(t.agencyId, t.sessionId, t.personId),
  index('course_places_person').on(t.agencyId, t.personId, t.id),
  // Does not begin with the agency: whoever verifies a certificate has nothing but what is printed on it.
  index('course_places_hash').on(t.sha256).where(sql`sha256 is not null`),
  foreignKey({ columns: [t.agencyId, t.sessionId], foreignColumns: [courseSessions.agencyId, courseSessions.id] }),
  foreignKey({ columns: [t.agencyId, t.personId], foreignColumns: [people.agencyId, people.id] }),
])

/** A certificate that holds no more: another was issued in its place, or it was taken back. Whoever verifies what is printed is told so. */
export const endedCertificates = sqliteTable('ended_certificates', {
  ...owned(),
  placeId: text().notNull(),
  personId: text().notNull(),
  certificate: json<Certificate>().notNull(),
  sha256: text().notNull(),
  /** Another stands in its place. */
  replaced: integer({ mode: 'boolean' }).notNull(),
  because: text().notNull(),
  endedBy: text().notNull(),
}, (t) => [
  primaryKey({ columns: [t.agencyId, t.id] }),
  index('ended_certificates_person').on(t.agencyId, t.personId, t.placeId),
  index('ended_certificates_hash').on(t.sha256),
  foreignKey({ columns: [t.agencyId, t.placeId], foreignColumns: [coursePlaces.agencyId, coursePlaces.id] }),
])

/** That somebody wants to learn something elsewhere and what it costs; who says yes is in its approval. */
export const trainingRequests = sqliteTable('training_requests', {
  ...owned(),
  personId: text().notNull(),
  title: text().notNull(),
  provider: text().notNull(),
  kind: text().$type<TrainingKind>().notNull(),
  startsOn: text().notNull(),
  endsOn: text().notNull(),
  minutes: integer().notNull(),
  /** In minor units, with all that comes with it. */
  cost: integer().notNull(),
  currency: text().notNull(),
  why: text().notNull(),
  approvalId: text().notNull(),
  attendedAt: instant(),
  /** What it came to, by those who went. */
  claimed: integer(),
  claimNote: text(),
  claimedAt: instant(),
  paidAt: instant(),
  paidBy: text(),
}, (t) => [
  primaryKey({ columns: [t.agencyId, t.id] }),
  index('training_requests_person').on(t.agencyId, t.personId, t.id),
  foreignKey({ columns: [t.agencyId, t.personId], foreignColumns: [people.agencyId, people.id] }),
  foreignKey({ columns: [t.agencyId, t.approvalId], foreignColumns: [approvals.agencyId, approvals.id] }),
])
