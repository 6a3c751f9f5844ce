import { views } from '../../../db/schema/agency/ways'
import { commit, insert, remove, update } from '../commit'
import type { Ctx } from '../ctx'
import { conflict, notFound } from '../refusal'
import type { NewView, ViewChange } from './shapes'
import { ownView, shown } from './store'

/** Keeps the way somebody looks at a list. */
export async function keepView(ctx: Ctx, wish: NewView) {
  const view = { id: ctx.newId('view'), ...wish, personId: ctx.actor.id! }
  return commit(ctx, { action: 'view.keep', write: insert(ctx, views, view), answer: shown(ctx, { ...view, revision: 1 }) })
}

/** @throws 404 for what is somebody else's, shared or not */
export async function changeView(ctx: Ctx, id: string, { revision, ...change }: ViewChange) {
  const view = await ownView(ctx, id)
  if (!view) throw notFound()
  if (view.revision !== revision) throw conflict('changed_meanwhile', { current: shown(ctx, view) })
  return commit(ctx, { action: 'view.change', write: update(ctx, views, view, change), answer: shown(ctx, { ...view, ...change, revision: revision + 1 }) })
}

/** @throws 404 for what is somebody else's, shared or not */
export async function dropView(ctx: Ctx, id: string) {
  const view = await ownView(ctx, id)
  if (!view) throw notFound()
  return commit(ctx, { action: 'view.drop', write: remove(ctx, views, view), answer: { id } })
}
