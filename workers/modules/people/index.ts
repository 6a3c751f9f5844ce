import type { Ctx } from '../../kernel/ctx'
import { notFound } from '../../kernel/refusal'
import { findByEmails, findConcerned, findVisible, peopleWith } from './store'

export { peopleFoundAs } from './found-as'
export { activatePerson, addPerson, askToBeErased, changePerson, contactsOf, doersFound, endPerson, erase, findByEmail, findPerson, leavesOn, onePerson, ownedByOthers, peopleKeepers, type PersonRow, witness } from './store'
export { notToInvite, personInvited, personJoined, toInvite } from './news'
export { reportsOf } from './held'
export { shownTo } from './shown-to'

/** @throws 404 when there is nobody, or nobody that the actor may see */
export async function personById(ctx: Ctx, id: string) {
  const person = await findVisible(ctx, id)
  if (!person) throw notFound()
  return person
}

/** Active people of the agency by their addresses; what nobody has is left out. */
export async function peopleByEmails(ctx: Ctx, emails: string[]) {
  const found = await findByEmails(ctx, [...new Set(emails)])
  return new Map(found.map((person) => [person.email, person]))
}

/** These people of the agency in one query, in no order, for whoever shows or tells somebody; unknown ids are left out. */
export const peopleByIds = (ctx: Ctx, ids: string[]) => peopleWith(ctx, [...new Set(ids)])

/** All staff, and the contacts of this client and supplier, who can sign in today: whoever a matter of theirs may concern. */
export const peopleConcerned = (ctx: Ctx, matter: { clientId: string | null; supplierId: string | null }) => findConcerned(ctx, matter)
