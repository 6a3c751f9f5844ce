import type { Ctx } from '../../kernel/ctx'
import { holidaysOf } from '../agencies/index'
import { clientById } from '../clients/index'
import { briefById } from './index'

/** The days that are not as the week would have them, in the agency's country and in the client's. */
export async function holidaysFor(ctx: Ctx, id: string) {
  const { client } = await briefById(ctx, id)
  const { country } = await clientById(ctx, client.id)
  const days = await Promise.all([...new Set([ctx.agency.country, country])].map((one) => holidaysOf(ctx, one)))
  return { days: days.flat().map(({ country: of, day, working, name }) => ({ country: of, day, working, name })) }
}
