import { promises } from '../../../db/schema/agency/promises'
import { commit, updateAll } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { conflict, notFound } from '../../kernel/refusal'
import { fitFor } from '../events/index'
import { promisesGiven } from './news'
import type { Owning } from './shapes'
import { shown } from './shown'
import { findPromises } from './store'

/** Gives one or many to somebody, all or none; whoever gets them is told once for each event. @throws 409 `changed_meanwhile` with ids */
export async function ownPromises(ctx: Ctx, { promises: asked, ownerId }: Owning) {
  const found = await findPromises(ctx, asked.map(({ id }) => id))
  if (found.length < new Set(asked.map(({ id }) => id)).size) throw notFound()
  const stale = asked.filter(({ id, revision }) => found.find((one) => one.id === id)!.revision !== revision).map(({ id }) => id)
  if (stale.length > 0) throw conflict('changed_meanwhile', { ids: stale })

  const places = [...new Map(found.map((one) => [one.briefId, one])).values()]
  if (ownerId) for (const { eventId, clientId } of places) await fitFor(ctx, { id: eventId, clientId }, { field: 'ownerId', personId: ownerId })
  const countOf = (briefId: string) => found.filter((one) => one.briefId === briefId && one.ownerId !== ownerId).length
  return commit(ctx, {
    action: 'promise.own',
    write: updateAll(ctx, promises, found, { ownerId }),
    tell: ownerId ? places.filter(({ briefId }) => countOf(briefId) > 0).map((place) => promisesGiven(place, { ownerId, count: countOf(place.briefId) })) : [],
    answer: { rows: found.map((one) => shown(ctx, { ...one, ownerId, revision: one.revision + 1 })) },
  })
}
