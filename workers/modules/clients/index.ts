import type { Ctx } from '../../kernel/ctx'
import { notFound } from '../../kernel/refusal'
import { peopleByIds } from '../people/index'
import { clientsNamed, findClient, namesOf } from './store'

export { newcomer } from './newcomer'
export { clientsFoundAs } from './found-as'
export { clientKeepers } from './store'
export { clientsOf } from './held'
export { clientImporter } from './importer'

/** @throws 404 when there is none, or none that the actor may see */
export async function clientById(ctx: Ctx, id: string) {
  const client = await findClient(ctx, id)
  if (!client) throw notFound()
  return client
}

/** The names of these clients by id, for rows the actor was already allowed to see. */
export const clientNames = (ctx: Ctx, ids: string[]) => namesOf(ctx, ids)

/** The ids of clients of these names, for a verb that judges itself which of them its actor may see. */
export const clientsCalled = (ctx: Ctx, names: string[]) => clientsNamed(ctx, names)

/** Somebody who speaks for this client today; undefined for anybody else. */
export async function contactOf(ctx: Ctx, clientId: string, personId: string) {
  const [person] = await peopleByIds(ctx, [personId])
  return person?.clientId === clientId && person.state === 'active' ? person : undefined
}
