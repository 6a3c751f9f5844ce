import { foreignKey, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Locale } from '../../../workers/kernel/mail/rules/locale'
import type { Level, Way } from '../../../workers/modules/skills/rules/levels'
import type { Target } from '../../../workers/modules/skills/rules/targets'
import { instant, json, owned } from '../columns'
import { people } from './people'

// What the product comes with stands in db/seed; a row here takes the place of the entry whose key is its id.

/** Something people are good at, in any degree; its id is its code. */
export const skills = sqliteTable('skills', {
  ...owned(),
  /** Its group, by its code in db/seed/skill-groups.ts. */
  group: text().notNull(),
  names: json<Partial<Record<Locale, string>>>().notNull(),
  /** How long a level stands without new evidence. */
  months: integer().notNull(),
  archivedAt: instant(),
}, (t) => [primaryKey({ columns: [t.agencyId, t.id] })])

/** `duty.catering.food_safety`: the level that a position or duty asks for. */
export const skillTargets = sqliteTable('skill_targets', {
  ...owned(),
  of: text().$type<Target['of']>().notNull(),
  code: text().notNull(),
  skill: text().notNull(),
  level: integer().$type<Level>().notNull(),
  /** Without it nobody is given the duty. */
  must: integer({ mode: 'boolean' }).notNull(),
}, (t) => [primaryKey({ columns: [t.agencyId, t.id] })])

/** How good somebody is at something today: one row for each person and skill, `per_….negotiation`; how it came to be stands in their assessments. */
export const personSkills = sqliteTable('person_skills', {
  ...owned(),
  personId: text().notNull(),
  skill: text().notNull(),
  /** As somebody else found it, by what, and the day of the last evidence; null while nobody has. */
  level: integer().$type<Level>(),
  way: text().$type<Way>(),
  seenOn: text(),
  /** What they say of themselves. */
  said: integer().$type<Level>(),
  saidOn: text(),
}, (t) => [
  primaryKey({ columns: [t.agencyId, t.id] }),
  foreignKey({ columns: [t.agencyId, t.personId], foreignColumns: [people.agencyId, people.id] }),
  index('person_skills_person').on(t.agencyId, t.personId, t.skill),
  // For cover: who works on it alone, and since when.
  index('person_skills_skill').on(t.agencyId, t.skill, t.level, t.seenOn, t.personId),
])

/** One finding of how good somebody is, with what shows it. */
export const assessments = sqliteTable('assessments', {
  ...owned(),
  personId: text().notNull(),
  skill: text().notNull(),
  level: integer().$type<Level>().notNull(),
  way: text().$type<Way>().notNull(),
  seenOn: text().notNull(),
  evidence: text(),
  /** The event or course that shows it. */
  thingId: text(),
  assessedBy: text().notNull(),
}, (t) => [
  primaryKey({ columns: [t.agencyId, t.id] }),
  foreignKey({ columns: [t.agencyId, t.personId], foreignColumns: [people.agencyId, people.id] }),
  index('assessments_person').on(t.agencyId, t.personId, t.skill, t.id),
])

/** Since when somebody has had a place on a ladder, and where they work; the latest that has begun is the present one. */
export const posts = sqliteTable('posts', {
  ...owned(),
  personId: text().notNull(),
  position: text().notNull(),
  region: text(),
  fromOn: text().notNull(),
}, (t) => [
  primaryKey({ columns: [t.agencyId, t.id] }),
  foreignKey({ columns: [t.agencyId, t.personId], foreignColumns: [people.agencyId, people.id] }),
  index('posts_person').on(t.agencyId, t.personId, t.fromOn, t.id, t.position, t.region),
])
