import type { Ctx } from '../../kernel/ctx'
import { conflict, notFound } from '../../kernel/refusal'
import { stateOf } from './rules/session'
import { fullSession, shownSession } from './shown'
import type { SessionQuery } from './shapes'
import { findSession, placesOf, sessionPage } from './store'

/** A session with its course, its trainer and how the actor stands in it. @throws 404 */
export async function sessionById(ctx: Ctx, id: string) {
  const found = await findSession(ctx, id)
  if (!found) throw notFound()
  return found
}

/** As its reader saw it, and not settled. @throws 404; 409 `changed_meanwhile`, `session_settled` */
export async function openAsRead(ctx: Ctx, id: string, revision: number) {
  const found = await sessionById(ctx, id)
  const state = stateOf(found.session, ctx.now())
  if (state === 'closed' || state === 'called_off') throw conflict('session_settled')
  if (found.session.revision !== revision) throw conflict('changed_meanwhile', { current: shownSession(ctx, found) })
  return { ...found, state }
}

/** One with all that its reader may know of it. @throws 404 */
export async function readSession(ctx: Ctx, id: string) {
  const [found, guests] = await Promise.all([sessionById(ctx, id), placesOf(ctx, id)])
  return fullSession(ctx, found, guests)
}

/** A page of sessions as their reader stands in them. */
export async function listSessions(ctx: Ctx, query: SessionQuery) {
  const { rows, next } = await sessionPage(ctx, query)
  return { next, rows: rows.map((found) => shownSession(ctx, found)) }
}
