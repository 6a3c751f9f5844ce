import type { Agency, Ctx } from '../kernel/ctx'
import { actorOf } from '../kernel/http/ctx-of'
import type { Door } from './door'

/** The world of somebody who is just becoming a member: what they do is theirs in the audit, though no session says so yet. */
export const memberCtx = (door: Door, agency: Agency, member: Parameters<typeof actorOf>[0]): Ctx =>
  ({ ...door.world(agency), agencyId: agency.id, agency, once: null, actor: actorOf(member, { userId: '', token: null }) })

/** The product itself, acting for an agency on behalf of somebody who is nobody there; `name` says in the audit which part of it. */
export const productCtx = (door: Door, agency: Agency, name: string): Ctx => ({ ...door.world(agency), agencyId: agency.id, agency, once: null, actor: { kind: 'system', id: null, name } })
