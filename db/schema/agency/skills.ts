import { sql } from 'drizzle-orm'
import { foreignKey, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Locale } from '../../../workers/kernel/mail/rules/locale'
import type { Goal } from '../../../workers/modules/skills/rules/appraisal'
import type { LadderKind, Requirement, WorkKind } from '../../../workers/modules/skills/rules/ladder'
import type { Level, Way } from '../../../workers/modules/skills/rules/levels'
import type { DutyPaper, Target } from '../../../workers/modules/skills/rules/targets'
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

/** One column of the post that somebody in a query over `people` has on a day. */
export const postOn = (column: 'position' | 'region', today: string) =>
  sql<string | null>`(select p.${sql.raw(column)} from ${posts} p where p.agency_id = people.agency_id and p.person_id = people.id and p.from_on <= ${today} order by p.from_on desc, p.id desc limit 1)`

/** Whether that post is in a region or in a part of it. */
export const postIn = (region: string, today: string) => sql`(${postOn('region', today)} = ${region} or ${postOn('region', today)} glob ${`${region}[-/]*`})`

/** `transport.driver_licence`: which paper whoever has a duty should or must hold over its days. */
export const dutyPapers = sqliteTable('duty_papers', {
  ...owned(),
  duty: text().notNull(),
  kind: text().notNull(),
  asked: text().$type<DutyPaper['asked']>().notNull(),
}, (t) => [primaryKey({ columns: [t.agencyId, t.id] })])

/** A way up, out or across as the agency has it; its id is its code. */
export const ladders = sqliteTable('ladders', {
  ...owned(),
  names: json<Partial<Record<Locale, string>>>().notNull(),
  kind: text().$type<LadderKind>().notNull(),
  /** Where it stands among the others. */
  place: integer().notNull(),
  archivedAt: instant(),
}, (t) => [primaryKey({ columns: [t.agencyId, t.id] })])

/** A place on a ladder as the agency has it; its id is its code. */
export const positions = sqliteTable('positions', {
  ...owned(),
  ladder: text().notNull(),
  step: integer().notNull(),
  names: json<Partial<Record<Locale, string>>>().notNull(),
  asks: json<Requirement[]>().notNull(),
  archivedAt: instant(),
}, (t) => [primaryKey({ columns: [t.agencyId, t.id] })])

/** What somebody did elsewhere or published, put down by hand; it counts once a manager has confirmed it. */
export const experiences = sqliteTable('experiences', {
  ...owned(),
  personId: text().notNull(),
  kind: text().$type<'project' | WorkKind>().notNull(),
  title: text().notNull(),
  employer: text(),
  industry: text(),
  sort: text(),
  guests: integer(),
  led: integer({ mode: 'boolean' }).notNull(),
  fromOn: text().notNull(),
  toOn: text().notNull(),
  /** Who can say that it was so, and where they are reached. */
  referee: text(),
  refereeContact: text(),
  confirmedBy: text(),
  confirmedAt: instant(),
}, (t) => [
  primaryKey({ columns: [t.agencyId, t.id] }),
  foreignKey({ columns: [t.agencyId, t.personId], foreignColumns: [people.agencyId, people.id] }),
  index('experiences_person').on(t.agencyId, t.personId, t.fromOn, t.id),
])

/** One cycle of growth: where somebody wants to go, what they and their manager plan for it, and both saying yes to the very text. */
export const appraisals = sqliteTable('appraisals', {
  ...owned(),
  personId: text().notNull(),
  fromOn: text().notNull(),
  toOn: text().notNull(),
  talkOn: text(),
  /** The place on a ladder they are working towards, by its code. */
  aim: text(),
  goals: json<Goal[]>().notNull(),
  summary: text(),
  personYesAt: instant(),
  managerYesAt: instant(),
  managerId: text(),
}, (t) => [
  primaryKey({ columns: [t.agencyId, t.id] }),
  foreignKey({ columns: [t.agencyId, t.personId], foreignColumns: [people.agencyId, people.id] }),
  index('appraisals_person').on(t.agencyId, t.personId, t.fromOn, t.id),
  index('appraisals_due').on(t.agencyId, t.talkOn, t.id).where(sql`person_yes_at is null or manager_yes_at is null`),
])

/** What two people note of a talk between them. Nobody else reads it, and the trail is told only that it was written. */
export const talkNotes = sqliteTable('talk_notes', {
  ...owned(),
  personId: text().notNull(),
  otherId: text().notNull(),
  authorId: text().notNull(),
  heldOn: text().notNull(),
  text: text().notNull(),
}, (t) => [
  primaryKey({ columns: [t.agencyId, t.id] }),
  foreignKey({ columns: [t.agencyId, t.personId], foreignColumns: [people.agencyId, people.id] }),
  index('talk_notes_person').on(t.agencyId, t.personId, t.otherId, t.heldOn, t.id),
])
