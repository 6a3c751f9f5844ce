import type { Ctx } from '../../kernel/ctx'
import { conflict, notFound } from '../../kernel/refusal'
import { findCall } from './store'
import { shown } from './shown'

export { callAppointment } from './calendar'
export { callKeepers } from './store'

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
