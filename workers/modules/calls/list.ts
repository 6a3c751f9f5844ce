import type { Ctx } from '../../kernel/ctx'
import { invalid } from '../../kernel/refusal'
import { briefById } from '../briefs/index'
import type { CallQuery } from './shapes'
import { shown } from './shown'
import { callsWith } from './store'

/** Calls and visits with a client, or about one brief of theirs: the latest first. */
export async function listCalls(ctx: Ctx, { clientId, briefId, ...paging }: CallQuery) {
  const whose = briefId ? (await briefById(ctx, briefId)).clientId : (clientId ?? (ctx.actor.kind === 'client' ? ctx.actor.clientId : null))
  if (!whose) throw invalid({ clientId: 'required' })
  const { rows, next } = await callsWith(ctx, { clientId: whose, briefId, ...paging })
  return { rows: rows.map((found) => shown(ctx, found)), next }
}
