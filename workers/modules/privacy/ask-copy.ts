import { copies } from '../../../db/schema/agency/privacy'
import { after, days } from '../../kernel/clock'
import { commit, insert } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { forbidden, notFound } from '../../kernel/refusal'
import { mayRole } from '../../kernel/permissions'
import { demandFullScope, demandMayMove } from '../../kernel/scope'
import { personById } from '../people/index'
import type { Copy, CopyQuery } from './shapes'
import { copyPage, findCopy, type CopyRow } from './store'

const kept = 7 * days

const shown = ({ agencyId: _, revision: _r, askedBy: _a, objectKey: _k, begunAt: _b, ...copy }: CopyRow): Copy => copy

/**
 * Asks for a copy of all that is held about somebody, whatever client it concerns: oneself, or for leads who see all clients anybody not above them.
 * @throws 403 `not_theirs_to_ask`, `needs_full_scope`, `role_not_yours_to_give`
 */
export async function askCopy(ctx: Ctx, personId: string) {
  await demandMayAsk(ctx, personId)
  const id = ctx.newId('copy')
  const copy = {
    id, personId, askedBy: ctx.actor.id!, state: 'waiting' as const, done: 0, total: 0, size: null,
    objectKey: `copies/${ctx.agencyId}/${id}.zip`, begunAt: null, expiresAt: after(new Date(ctx.now()), kept),
  }
  const row = { ...copy, agencyId: ctx.agencyId, revision: 1, createdAt: ctx.now() }
  const answer = await commit(ctx, { action: 'copy.ask', write: insert(ctx, copies, copy), answer: shown(row) })
  return { answer, row }
}

/** What the actor has asked for and can still fetch, of one person or of all. */
export async function myCopies(ctx: Ctx, query: CopyQuery) {
  const page = await copyPage(ctx, query)
  return { ...page, rows: page.rows.map(shown) }
}

/** @throws 404 for what somebody else asked for, what is not ready, and what has had its time; 403 as for asking, for whoever may ask no more */
export async function readyCopy(ctx: Ctx, id: string) {
  const copy = await findCopy(ctx, id)
  if (copy) await demandMayAsk(ctx, copy.personId)
  const object = copy?.state === 'ready' ? await ctx.files.get(copy.objectKey) : null
  if (!copy || !object) throw notFound()
  return { copy, body: object.body }
}

async function demandMayAsk(ctx: Ctx, personId: string) {
  if (personId === ctx.actor.id) return
  if (ctx.actor.kind !== 'staff' || !mayRole(ctx.actor.role, 'person.erase')) throw forbidden('not_theirs_to_ask')
  demandFullScope(ctx)
  demandMayMove(ctx, await personById(ctx, personId))
}
