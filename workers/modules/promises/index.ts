import type { Ctx } from '../../kernel/ctx'
import { notFound } from '../../kernel/refusal'
import { adriftOn, findPromises } from './store'

export { promiseKeepers } from './store'
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

/** On which of these events promises are owed that nobody owns, or for which there is no work. */
export const promisesAdrift = async (ctx: Ctx, eventIds: string[]) => (await adriftOn(ctx, eventIds)).map(({ eventId, ...one }) => ({ eventId: eventId!, ...one }))
