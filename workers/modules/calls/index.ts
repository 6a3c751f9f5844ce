import type { Ctx } from '../../kernel/ctx'
import { conflict, notFound } from '../../kernel/refusal'
import { findCall, openCalls } from './store'
import { shown } from './shown'

export { callAppointment } from './calendar'
export { callKeepers } from './store'

/** What is arranged, and reports that wait for the client's yes, the soonest first. */
export const callsInView = async (ctx: Ctx, limit: number) => (await openCalls(ctx, limit)).map((found) => shown(ctx, found))

/** @throws 404 when there is none, or none that the actor may see */
export async function callById(ctx: Ctx, id: string) {
  const found = await findCall(ctx, id)
  if (!found) throw notFound()
  return found
}

/** The same as its reader saw it. @throws 409 `changed_meanwhile` with `details.current` */
export async function callAsRead(ctx: Ctx, id: string, revision: number) {
  const found = await callById(ctx, id)
  if (found.call.revision !== revision) throw conflict('changed_meanwhile', { current: shown(ctx, found) })
  return found.call
}
