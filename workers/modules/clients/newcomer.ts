import { clients } from '../../../db/schema/agency/clients'
import { insert } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'

/** A company that has found the way to the agency by itself, known by its name alone: a write for the caller's commit. */
export function newcomer(ctx: Ctx, { id, name }: { id: string; name: string }) {
  return { id, name, write: insert(ctx, clients, { id, name, country: ctx.agency.country }) }
}
