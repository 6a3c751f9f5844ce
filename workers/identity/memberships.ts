import { and, eq, isNull, ne, or, sql, type SQL } from 'drizzle-orm'
import { memberships } from '../../db/schema/directory'
import type { Db } from '../kernel/db'
import { conflict, type Refusal } from '../kernel/refusal'
import type { Role, Scope } from '../kernel/rules/roles'
import type { PersonRow } from '../modules/people/index'

export type Place = { role: Role; scope: Scope }

/** A service comes and goes with its token. @throws 409 `is_service` */
export function demandNoService({ state }: PersonRow) {
  if (state === 'service') throw conflict('is_service')
}

export const liveMembership = ({ id, agencyId }: PersonRow) => and(eq(memberships.id, id), eq(memberships.agencyId, agencyId), isNull(memberships.endedAt))!

export const has = ({ role, scope }: Place) => and(eq(memberships.role, role), eq(memberships.scope, scope))

/** Asked within the write itself, so that two owners who leave at the same moment cannot both. */
export function ownerRemains({ id, agencyId }: PersonRow): SQL {
  return or(ne(memberships.role, 'owner'), sql`exists (select 1 from ${memberships} other
    where other.agency_id = ${agencyId} and other.role = 'owner' and other.ended_at is null and other.id <> ${id})`)!
}

/** Why a membership did not change. */
export async function whyUnchanged(directory: Db, person: PersonRow): Promise<Refusal> {
  const [live] = await directory.select().from(memberships).where(liveMembership(person))
  if (!live) return conflict('membership_ended')
  const [kept] = await directory.select({ id: memberships.id }).from(memberships).where(and(liveMembership(person), ownerRemains(person)))
  return conflict(kept ? 'changed_meanwhile' : 'last_owner')
}
