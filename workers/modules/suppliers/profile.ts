import type { Ctx } from '../../kernel/ctx'
import { invalid } from '../../kernel/refusal'
import { rowsOf, together } from '../../kernel/together'
import { factsOf, paperTableAsked, papersOfHolders } from '../credentials/index'
import { contactsOf } from '../people/index'
import { applicationOf } from './application'
import { strangersIn, type MainContacts } from './rules/contacts'
import type { Profile } from './shapes'
import { shown } from './shown'
import { supplierById } from './index'

/** Who a supplier is: what they say of themselves, whom one turns to, and what their papers say, with how each of those stands. */
export async function supplierProfile(ctx: Ctx, id: string): Promise<Profile> {
  const supplier = await supplierById(ctx, id)
  const [table, people, papers] = await together(ctx, paperTableAsked(ctx), rowsOf(contactsOf(ctx, id)), rowsOf(papersOfHolders(ctx, [id])))
  return {
    ...shown(ctx, supplier), application: supplier.registration === 'applied' ? await applicationOf(ctx, id) : null, facts: factsOf(ctx, table, papers),
    people: people.map(({ id: person, family, given, latin, email, phone, state }) => ({ id: person, family, given, latin, email, phone, state })),
  }
}

/** @throws 422 for whoever is none of the supplier's own people */
export async function demandOwnPeople(ctx: Ctx, id: string, chosen: MainContacts | null | undefined) {
  if (!chosen || Object.keys(chosen).length === 0) return
  const strangers = strangersIn(chosen, await contactsOf(ctx, id))
  if (Object.keys(strangers).length > 0) throw invalid(strangers)
}
