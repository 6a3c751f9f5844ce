import { and, desc, eq, gt, lt, or, sql } from 'drizzle-orm'
import { consents, copies, erasures, privacyNotices } from '../../../db/schema/agency/privacy'
import { people } from '../../../db/schema/agency/people'
import { invitations, knownDevices, memberships, sessions, users } from '../../../db/schema/directory'
import type { Ctx } from '../../kernel/ctx'
import type { Db } from '../../kernel/db'
import { countedPage, pageSize, past } from '../../kernel/list'
import { keeper } from '../../kernel/personal'
import { ours, rowIn } from '../../kernel/scope'
import type { CopyQuery } from './shapes'

export type CopyRow = typeof copies.$inferSelect
type Shard = Pick<Ctx, 'agencyId' | 'db'>

/** The agency's own notices, newest first. */
export const noticesOf = ({ agencyId, db }: Shard) => {
  const { version, validFrom, asksAgain, texts } = privacyNotices
  return db.select({ version, validFrom, asksAgain, texts }).from(privacyNotices).where(eq(privacyNotices.agencyId, agencyId)).orderBy(desc(version))
}

/** The agency's own notices and the last consent of one person, in one trip: every home asks. */
export async function noticesAndConsent(ctx: Ctx, personId: string) {
  const last = ctx.db.select().from(consents).where(and(ours(ctx, consents), eq(consents.personId, personId))).orderBy(desc(consents.version)).limit(1)
  const [own, [consent]] = await ctx.db.batch([noticesOf(ctx), last])
  return { own, consent }
}

/** What the actor has asked for and can still fetch, newest first; the cursor is the last row's id. */
export async function copyPage(ctx: Ctx, { personId, cursor, counted, limit = pageSize }: CopyQuery) {
  const wanted = and(asked(ctx), personId ? eq(copies.personId, personId) : undefined)
  const rows = ctx.db.select().from(copies).where(and(wanted, cursor ? past('<', ctx, copies, cursor) : undefined)).orderBy(desc(copies.id)).limit(limit + 1)
  return countedPage(rows, (most) => ctx.db.$count(ctx.db.select({ id: copies.id }).from(copies).where(wanted).limit(most).as('those')), ({ id }) => id, { cursor, limit, counted, from: rowIn(ctx.db, copies, asked(ctx)) })
}

const asked = (ctx: Ctx) => and(ours(ctx, copies), eq(copies.askedBy, ctx.actor.id ?? ''), gt(copies.expiresAt, ctx.now()))

export async function findCopy(ctx: Ctx, id: string) {
  const [copy] = await ctx.db.select().from(copies).where(and(asked(ctx), eq(copies.id, id)))
  return copy
}

const thisCopy = ({ agencyId, id }: CopyRow) => and(eq(copies.agencyId, agencyId), eq(copies.id, id))

/** Of two that would make it, one does: what was begun a quarter of an hour ago and is not done has been given up. */
export async function claimCopy(db: Db, copy: CopyRow, now: string, givenUp: string) {
  const free = or(eq(copies.state, 'waiting'), and(eq(copies.state, 'making'), lt(copies.begunAt, givenUp)))
  const { meta } = await db.update(copies).set({ state: 'making', begunAt: now }).where(and(thisCopy(copy), free))
  return meta.changes === 1
}

/** How far it is: no act of anybody's, so it is not on the trail. */
export const noteCopy = (db: Db, copy: CopyRow, facts: Partial<Pick<CopyRow, 'state' | 'done' | 'total' | 'size'>>) => db.update(copies).set(facts).where(thisCopy(copy))

export const copiesWaiting = (db: Db, before: string) =>
  db.select().from(copies).where(and(sql`${copies.state} in ('waiting', 'making')`, lt(copies.createdAt, before))).limit(20)
export const copiesExpired = (db: Db, now: string) => db.select().from(copies).where(lt(copies.expiresAt, now)).limit(100)
export const forgetCopy = (db: Db, copy: CopyRow) => db.delete(copies).where(thisCopy(copy))
export const copiesAbout = (ctx: Ctx, id: string) => ctx.db.select().from(copies).where(and(ours(ctx, copies), or(eq(copies.personId, id), eq(copies.askedBy, id))))

export async function personOfCopy({ agencyId, db }: Shard, id: string) {
  const [person] = await db.select().from(people).where(and(eq(people.agencyId, agencyId), eq(people.id, id)))
  return person
}

/** What the directory holds about somebody; never a secret, nor its hash. */
export async function directoryRecords(directory: Db, personId: string) {
  const account = await directory.select({ user: userColumns, membership: membershipColumns }).from(memberships).innerJoin(users, eq(users.id, memberships.userId)).where(eq(memberships.id, personId))
  const { userAgent, createdAt, expiresAt } = sessions
  const devices = await directory.select({ userAgent, createdAt, expiresAt }).from(sessions).where(eq(sessions.membershipId, personId))
  const { usedAt } = knownDevices
  const devicesBefore = await directory.select({ createdAt: knownDevices.createdAt, usedAt }).from(knownDevices).innerJoin(memberships, eq(memberships.userId, knownDevices.userId)).where(eq(memberships.id, personId))
  return { account, devices, devicesBefore, invitations: await directory.select(invitationColumns).from(invitations).where(eq(invitations.personId, personId)) }
}

const userColumns = { id: users.id, email: users.email, locale: users.locale, createdAt: users.createdAt }
const { id, role, createdAt, endedAt } = memberships
const membershipColumns = { id, role, createdAt, endedAt }
const invitationColumns = { id: invitations.id, email: invitations.email, role: invitations.role, createdAt: invitations.createdAt, usedAt: invitations.usedAt }

export async function erasureOf(ctx: Ctx, personId: string) {
  const [erasure] = await ctx.db.select().from(erasures).where(and(ours(ctx, erasures), eq(erasures.personId, personId)))
  return erasure
}

export const privacyKeepers = [
  keeper('consents', consents, (person) => eq(consents.personId, person.id), 'agreement'),
  keeper('copies', copies, (person) => or(eq(copies.personId, person.id), eq(copies.askedBy, person.id)), 'removed'),
]
