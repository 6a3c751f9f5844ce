import type { Ctx } from '../../kernel/ctx'
import type { Missing } from '../../kernel/rules/readiness'
import { countPromises } from './full'

/** What is owed to the client: to be ready all of it is somebody's, to be closed it is settled. */
export async function promiseReadiness(ctx: Ctx, { id }: { id: string }, to: 'ready' | 'closed'): Promise<Missing[]> {
  const { owed, ownerless } = await countPromises(ctx, id)
  const [code, count] = to === 'ready' ? (['promises_ownerless', ownerless] as const) : (['promises_owed', owed] as const)
  return count > 0 ? [{ code, count, things: [] }] : []
}
