import { people } from '../../../db/schema/agency/people'
import { insert, update, type Write } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { notFound } from '../../kernel/refusal'
import type { Role, Scope } from '../../kernel/rules/roles'
import { findPeople, findVisible, type PersonRow } from './store'

export { findByEmail, findPerson, type PersonRow } from './store'
export { personInvited, personJoined } from './news'
export { shownTo } from './shown-to'

/** @throws 404 when there is nobody, or nobody that the actor may see */
export async function personById(ctx: Ctx, id: string) {
  const person = await findVisible(ctx, id)
  if (!person) throw notFound()
  return person
}

/** These people of the agency in one query, in no order, for whoever shows or tells somebody; unknown ids are left out. */
export const peopleByIds = (ctx: Ctx, ids: string[]) => findPeople(ctx, [...new Set(ids)])

type NewPerson = Pick<PersonRow, 'id' | 'email' | 'locale' | 'role' | 'clientId' | 'supplierId' | 'scope' | 'family' | 'given' | 'latin' | 'address' | 'state'>
type Names = Partial<Pick<PersonRow, 'family' | 'given' | 'latin' | 'locale'>>

/** The writes that memberships make on the agency's shard; only `identity` commits them. */
export const addPerson = (ctx: Ctx, person: NewPerson): Write => insert(ctx, people, person)
export const activatePerson = (ctx: Ctx, person: PersonRow, names: Names): Write => update(ctx, people, person, { ...names, state: 'active' })
export const endPerson = (ctx: Ctx, person: PersonRow): Write => update(ctx, people, person, { state: 'ended' })
export const changePerson = (ctx: Ctx, person: PersonRow, change: { role?: Role; scope?: Scope; state?: PersonRow['state'] }): Write => update(ctx, people, person, change)
