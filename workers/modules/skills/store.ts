import { and, asc, desc, eq, getTableColumns, gte, isNotNull, isNull, lte, sql, type SQL } from 'drizzle-orm'
import { credentials } from '../../../db/schema/agency/credentials'
import { duties } from '../../../db/schema/agency/events'
import { named, people } from '../../../db/schema/agency/people'
import { assessments, dutyPapers, personSkills, postIn, postOn, posts, skills, skillTargets } from '../../../db/schema/agency/skills'
import type { Ctx } from '../../kernel/ctx'
import { countedPage, pageSize } from '../../kernel/list'
import { keeper } from '../../kernel/personal'
import { among, ours, personal, rowOf } from '../../kernel/scope'
import { compares } from './rules/assessing'
import { independent } from './rules/levels'
import type { MatrixQuery } from './shapes'

// What an agency sets for itself is a few hundred rows, so they are read together.

export const ownSkills = (ctx: Ctx) => ctx.db.select().from(skills).where(ours(ctx, skills))
export const ownTargets = (ctx: Ctx) => ctx.db.select().from(skillTargets).where(ours(ctx, skillTargets))
export const ownDutyPapers = (ctx: Ctx) => ctx.db.select().from(dutyPapers).where(ours(ctx, dutyPapers))
export type OwnSkill = typeof skills.$inferSelect
export type OwnTarget = typeof skillTargets.$inferSelect
export type PersonSkill = typeof personSkills.$inferSelect

const colleagues = and(isNull(people.clientId), isNull(people.supplierId), eq(people.state, 'active'))

/** An event's team is seen by whoever sees the event, which is asked before. */
function matching(ctx: Ctx, { q, departmentId, managerId, region, eventId, position }: MatrixQuery, today: string): SQL {
  const team = ctx.db.select({ id: duties.personId }).from(duties).where(and(ours(ctx, duties), eq(duties.eventId, eventId ?? '')))
  return and(
    ours(ctx, people), colleagues, eventId || compares(ctx.actor) ? undefined : personal(ctx, people.id), departmentId ? eq(people.departmentId, departmentId) : undefined, managerId ? eq(people.managerId, managerId) : undefined,
    eventId ? sql`${people.id} in ${team}` : undefined, position ? eq(postOn('position', today), position) : undefined,
    region ? postIn(region, today) : undefined,
    q ? sql`instr(lower(${people.family} || ${people.given} || ' ' || coalesce(${people.latin}, '')), lower(${q})) > 0` : undefined,
  )!
}

/** Colleagues with the post they have today, by the name they are sorted by; the cursor is the last row's id. */
export function matrixPeople(ctx: Ctx, query: MatrixQuery, today: string) {
  const { cursor, limit = pageSize, counted } = query
  const wanted = matching(ctx, query, today)
  const after = cursor && sql`(${people.sortName}, ${people.id}) > (select last.sort_name, last.id from people last where last.agency_id = ${ctx.agencyId} and last.id = ${cursor})`
  const rows = ctx.db.select({ ...named(people), position: postOn('position', today), region: postOn('region', today) }).from(people)
    .where(and(wanted, after || undefined)).orderBy(asc(people.sortName), asc(people.id)).limit(limit + 1)
  return countedPage(rows, (most) => ctx.db.$count(ctx.db.select({ id: people.id }).from(people).where(wanted).limit(most).as('those')), ({ id }) => id, { cursor, limit, counted, from: rowOf(ctx, people) })
}

/** What is on record of these people in these skills: one query, for one trip with others. */
export const levelsOf = (ctx: Ctx, personIds: string[], codes?: string[]) =>
  ctx.db.select().from(personSkills).where(and(ours(ctx, personSkills), among(personSkills.personId, personIds), codes && among(personSkills.skill, codes)))

/** The same in what these duties ask for: the skills they usually do, and those the agency has said. */
export const askedLevelsOf = (ctx: Ctx, personIds: string[], ofDuties: string[], usual: string[]) =>
  ctx.db.select().from(personSkills).where(and(
    ours(ctx, personSkills), among(personSkills.personId, personIds),
    sql`${personSkills.skill} in (select value from json_each(${JSON.stringify(usual)}) union select ${skillTargets.skill} from ${skillTargets} where ${and(ours(ctx, skillTargets), eq(skillTargets.of, 'duty'), among(skillTargets.code, ofDuties))})`,
  ))

/** What was verified of colleagues' own papers, whether or not a newer one took its place since: one query, for one trip with others. */
export const papersHeldBy = (ctx: Ctx, personIds: string[]) =>
  ctx.db.select({ holderId: credentials.holderId, kind: credentials.kind, state: sql<'verified' | 'superseded'>`${credentials.state}`, validFrom: credentials.validFrom, validTo: credentials.validTo }).from(credentials)
    .where(and(ours(ctx, credentials), among(credentials.holderId, personIds), eq(credentials.holderKind, 'person'), sql`${credentials.state} in ('verified', 'superseded')`))

/** Which places all who match have today, and how many each, null among them where somebody has none: no row where nobody matches. One query, for one trip with others. */
export const placesTaken = (ctx: Ctx, query: MatrixQuery, today: string) =>
  ctx.db.select({ position: postOn('position', today).as('position'), count: sql<number>`count(*)`.as('count') }).from(people).where(matching(ctx, query, today)).groupBy(sql`1`)

/** Which duties are given on an event, in the same way. */
export const dutiesGiven = (ctx: Ctx, eventId: string) => ctx.db.selectDistinct({ duty: duties.duty }).from(duties).where(and(ours(ctx, duties), eq(duties.eventId, eventId)))

/** Of all who match, how many do each skill alone; `since`: the first day of evidence that counts, by skill. */
export const coverOf = (ctx: Ctx, query: MatrixQuery, since: Record<string, string>, today: string) =>
  ctx.db.select({ skill: personSkills.skill, alone: sql<number>`count(*)` }).from(personSkills)
    .innerJoin(sql`json_each(${JSON.stringify(since)}) counts`, sql`counts.key = ${personSkills.skill}`)
    .where(and(
      ours(ctx, personSkills), gte(personSkills.level, independent), sql`${personSkills.seenOn} >= counts.value`,
      sql`${personSkills.personId} in ${ctx.db.select({ id: people.id }).from(people).where(matching(ctx, query, today))}`,
    )).groupBy(personSkills.skill)

/** One person's level in one skill. */
export async function findLevel(ctx: Ctx, personId: string, skill: string) {
  const [row] = await ctx.db.select().from(personSkills).where(and(ours(ctx, personSkills), eq(personSkills.personId, personId), eq(personSkills.skill, skill)))
  return row
}

/** So many findings are shown; the levels themselves stand beside them. */
const shownAtMost = 50

export async function findAssessment(ctx: Ctx, personId: string, id: string) {
  const [row] = await ctx.db.select().from(assessments).where(and(ours(ctx, assessments), eq(assessments.id, id), eq(assessments.personId, personId)))
  return row
}

/** What shows a finding, as JSON: what the course was called, or the event and whose it is. */
const course = sql<string | null>`(select c.names from course_sessions s join courses c on c.agency_id = s.agency_id and c.id = s.course_id where s.agency_id = assessments.agency_id and s.id = assessments.thing_id)`
const event = sql<string | null>`(select json_array(e.name, e.client_id) from events e where e.agency_id = assessments.agency_id and e.id = assessments.thing_id)`

/** The latest findings about somebody, the newest first: a query, for one trip with others. */
export const assessmentsOf = (ctx: Ctx, personId: string) =>
  ctx.db.select({ ...getTableColumns(assessments), course: course.as('course'), event: event.as('event') }).from(assessments).where(and(ours(ctx, assessments), eq(assessments.personId, personId), isNotNull(assessments.skill))).orderBy(desc(assessments.id)).limit(shownAtMost)
export type Assessment = Awaited<ReturnType<typeof assessmentsOf>>[number]

/** Since when somebody has had which place, the latest first. */
export const postsOf = (ctx: Ctx, personId: string, until = '9999') =>
  ctx.db.select().from(posts).where(and(ours(ctx, posts), eq(posts.personId, personId), lte(posts.fromOn, until))).orderBy(desc(posts.fromOn), desc(posts.id))

/** How good somebody is and where they stand is theirs; what they found of others is the agency's record. */
export const skillKeepers = [
  keeper('skills', personSkills, ({ id }) => eq(personSkills.personId, id), 'removed'),
  keeper('assessments', assessments, ({ id }) => eq(assessments.personId, id), 'removed'),
  keeper('assessments of others', assessments, ({ id }) => eq(assessments.assessedBy, id), 'work'),
  keeper('posts', posts, ({ id }) => eq(posts.personId, id), 'removed'),
]
