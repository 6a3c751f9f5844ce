import type { Ctx } from '../../kernel/ctx'
import { peopleByIds } from '../people/index'
import type { Named } from '../people/shapes'

/** People by their ids, with their names alone. */
export const named = (people: Named[]) => new Map(people.map(({ id, family, given, latin }) => [id, { id, family, given, latin }]))

/** These people as they are named beside what they said. */
export async function namesOf(ctx: Ctx, ids: string[]) {
  return named(await peopleByIds(ctx, ids))
}
