import type { Ctx } from '../../kernel/ctx'
import { notFound } from '../../kernel/refusal'
import { findPromises } from './store'

export { adriftOn as promisesAdrift, promiseKeepers, standingOn as promisesStanding } from './store'
export { promisesOf } from './held'
export { joinPromises } from './join'
export { keepLedger } from './ledger'
export { linkPromise } from './link'
export { promiseReadiness } from './readiness'
export { reportPromise } from './report'

/** A promise with the title of its brief. @throws 404 when there is none, or none that the actor may see */
export async function promiseById(ctx: Ctx, id: string) {
  const [promise] = await findPromises(ctx, [id])
  if (!promise) throw notFound()
  return promise
}
