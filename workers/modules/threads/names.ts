import type { Ctx } from '../../kernel/ctx'
import { peopleByIds } from '../people/index'

/** These people as they are named beside what they said. */
export async function namesOf(ctx: Ctx, ids: string[]) {
  const people = await peopleByIds(ctx, ids)
  return new Map(people.map(({ id, family, given, latin }) => [id, { id, family, given, latin }]))
}
