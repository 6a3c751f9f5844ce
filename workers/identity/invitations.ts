import { and, desc, eq, gt, isNotNull, isNull, lte, sql, type SQL } from 'drizzle-orm'
import { agencies, invitations } from '../../db/schema/directory'
import type { Ctx } from '../kernel/ctx'
import type { Db } from '../kernel/db'
import { notFound } from '../kernel/refusal'
import { countedPage, pageSize } from '../kernel/list'
import { rowIn, visible } from '../kernel/scope'
import { peopleByIds, type PersonRow } from '../modules/people/index'
import type { Door } from './door'
import type { Invitation, InvitationQuery } from './invitation-shapes'
import { stateOf, type InvitationState } from './rules/invitation'

export type InvitationRow = typeof invitations.$inferSelect

/** An invitation with its person as staff see them: never the token, nor its hash. */
export function shown(row: Omit<InvitationRow, 'tokenHash'>, { family, given, latin, address, locale }: Invitation['person'], now: string): Invitation {
  const { id, personId, email, role, clientId, supplierId, createdAt, expiresAt, invitedBy } = row
  return { id, personId, email, role, clientId, supplierId, createdAt, expiresAt, invitedBy, state: stateOf(row, now), person: { family, given, latin, address, locale } }
}

/** Newest first; the cursor is the last row's id. One whose person never came to be (see invite.ts) is passed over. */
export async function invitationPage(ctx: Ctx, { directory }: Door, { cursor, counted, limit = pageSize, state, ...of }: InvitationQuery) {
  const wanted = and(
    visible(ctx, invitations), state && inState(state, ctx.now()),
    of.clientId ? eq(invitations.clientId, of.clientId) : undefined,
    of.supplierId ? eq(invitations.supplierId, of.supplierId) : undefined,
    of.personId ? eq(invitations.personId, of.personId) : undefined,
  )
  const read = directory.select().from(invitations).where(and(wanted, cursor ? before(ctx, cursor) : undefined))
    .orderBy(desc(invitations.createdAt), desc(invitations.id)).limit(limit + 1)
  const { rows, ...page } = await countedPage(read, (most) => directory.$count(directory.select({ id: invitations.id }).from(invitations).where(wanted).limit(most).as('those')), ({ id }) => id, { cursor, limit, counted, from: rowIn(directory, invitations, visible(ctx, invitations)) })
  const people = new Map((rows.length > 0 ? await peopleByIds(ctx, rows.map((row) => row.personId)) : []).map((person) => [person.id, person]))
  return { ...page, rows: rows.flatMap((row) => shownWith(row, people.get(row.personId), ctx.now())) }
}

const shownWith = (row: InvitationRow, person: PersonRow | undefined, now: string) => (person ? [shown(row, person, now)] : [])

const before = (ctx: Ctx, id: string) =>
  sql`(${invitations.createdAt}, ${invitations.id}) < (select last.created_at, last.id from invitations last where last.agency_id = ${ctx.agencyId} and last.id = ${id})`

function inState(state: InvitationState, now: string): SQL | undefined {
  if (state === 'used') return isNotNull(invitations.usedAt)
  if (state === 'withdrawn') return isNotNull(invitations.withdrawnAt)
  return and(unanswered, state === 'waiting' ? gt(invitations.expiresAt, now) : lte(invitations.expiresAt, now))
}

export const unanswered = and(isNull(invitations.usedAt), isNull(invitations.withdrawnAt))

/** @throws 404 when there is none, or none that the actor may see */
export async function invitationById(ctx: Ctx, { directory }: Door, id: string) {
  const [row] = await directory.select().from(invitations).where(and(visible(ctx, invitations), eq(invitations.id, id)))
  if (!row) throw notFound()
  return row
}

/** With its agency, by what the mailed link carries. */
export async function invitationByToken(directory: Db, tokenHash: string) {
  const [found] = await directory.select({ invitation: invitations, agency: agencies }).from(invitations)
    .innerJoin(agencies, eq(agencies.id, invitations.agencyId)).where(eq(invitations.tokenHash, tokenHash))
  return found
}
