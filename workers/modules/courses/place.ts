import type { Ctx } from '../../kernel/ctx'
import { conflict, forbidden } from '../../kernel/refusal'
import { doesWork, type Role } from '../../kernel/rules/roles'
import { failedUnique } from '../../kernel/sqlite-errors'
import { holds } from './shown'
import type { FoundSession } from './store'

export const freshPlace = (ctx: Ctx, sessionId: string, personId: string) =>
  ({ id: ctx.newId('course_place'), sessionId, personId, signedInAt: null as string | null, signedInBy: null as string | null, outcome: null, stars: null, remark: null, certificate: null, sha256: null })

/** Colleagues who work here come to it, but for whoever teaches. */
export const canComeTo = ({ session }: FoundSession, { id, role, state }: { id: string; role: Role; state: string }) => state === 'active' && doesWork(role) && id !== session.trainerId

export function demandOwn(ctx: Ctx, found: FoundSession, personId: string) {
  if (personId !== ctx.actor.id && !holds(ctx, found)) throw forbidden('not_yours_to_hold')
}

export function twice(error: unknown): never {
  throw failedUnique(error, 'course_places') ? conflict('in_it_already') : error
}
