import type { Ctx } from '../../kernel/ctx'
import { conflict, forbidden } from '../../kernel/refusal'
import { doesWork, type Role } from '../../kernel/rules/roles'
import { failedUnique } from '../../kernel/sqlite-errors'
import { guestsMeanwhile, sessionsMeanwhile, type Slot } from './meanwhile-store'
import { holds } from './shown'
import type { FoundSession } from './store'

/** A place that nobody has signed in to yet. */
export const freshPlace = (ctx: Ctx, sessionId: string, personId: string) =>
  ({ id: ctx.newId('course_place'), sessionId, personId, signedInAt: null as string | null, signedInBy: null as string | null, outcome: null, stars: null, remark: null, certificate: null, sha256: null })

/** Colleagues who work here come to it, but for whoever teaches. */
export const canComeTo = ({ session }: FoundSession, { id, role, state }: { id: string; role: Role; state: string }) => state === 'active' && doesWork(role) && id !== session.trainerId

/** Nobody is in two places at once. @throws 409 `elsewhere_then` with the other session where they hold, have a place in or wait for one in that time */
export async function demandFree(ctx: Ctx, personId: string, slot: Slot) {
  const [other] = await sessionsMeanwhile(ctx, personId, slot)
  if (other) throw conflict('elsewhere_then', { personId, other })
}

/** Whoever moves a session knows whom it puts in two places at once. @throws 409 `guests_elsewhere` with each of its guests who holds, has a place in or waits for another in that time */
export async function demandGuestsFree(ctx: Ctx, slot: Slot) {
  const guests = await guestsMeanwhile(ctx, slot)
  if (guests.length > 0) throw conflict('guests_elsewhere', { guests })
}

/** For a commit that failed. @throws 409 `elsewhere_then` where another session took them in the same instant, else what it failed with */
export const elsewhereMeanwhile = (ctx: Ctx, personId: string, slot: Slot) => async (error: unknown): Promise<never> => {
  await demandFree(ctx, personId, slot)
  throw error
}

/** @throws 403 `not_yours_to_hold` where it is somebody else's place in a session of another */
export function demandOwn(ctx: Ctx, found: FoundSession, personId: string) {
  if (personId !== ctx.actor.id && !holds(ctx, found)) throw forbidden('not_yours_to_hold')
}

/** For a commit that failed. @throws 409 `in_it_already` where somebody took the same place in the same instant, else what it failed with */
export function twice(error: unknown): never {
  throw failedUnique(error, 'course_places') ? conflict('in_it_already') : error
}
