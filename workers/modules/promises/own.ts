import { promises } from '../../../db/schema/agency/promises'
import { allAsRead } from '../../kernel/as-read'
import { commit, updateAll } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { fitFor } from '../events/index'
import { promisesGiven, promisesTakenBack } from './news'
import { perOwner } from './rules/owners'
import type { Owning } from './shapes'
import { shown } from './shown'
import { findPromises } from './store'

/** Gives one or many to somebody, all or none; whoever gets them is told once for each brief. The same verb takes it back. @throws 404, 409, 422 like `allAsRead`; 422 with what an owner lacks */
export async function ownPromises(ctx: Ctx, { promises: asked, ownerId: forAll, back }: Owning) {
  const found = allAsRead(asked, await findPromises(ctx, asked.map(({ id }) => id)))
  const steps = asked.map(({ id, ownerId = forAll }) => ({ promise: found.get(id)!, ownerId }))
  const given = perOwner(steps)
  for (const { ownerId, place: { eventId, clientId } } of given) await fitFor(ctx, { id: eventId, clientId }, { field: 'ownerId', personId: ownerId })

  const owners = [...new Set(steps.map(({ ownerId }) => ownerId))]
  return commit(ctx, {
    action: 'promise.own',
    write: owners.flatMap((ownerId) => updateAll(ctx, promises, steps.filter((step) => step.ownerId === ownerId).map(({ promise: { brief: _, ...promise } }) => promise), { ownerId })),
    tell: back
      ? perOwner(steps.map(({ promise }) => ({ promise, ownerId: promise.ownerId }))).map(({ ownerId, place }) => promisesTakenBack(place, ownerId))
      : given.filter(({ count }) => count > 0).map(({ ownerId, place, count }) => promisesGiven(place, { ownerId, count })),
    answer: {
      rows: steps.map(({ promise, ownerId }) => shown(ctx, { ...promise, ownerId, revision: promise.revision + 1 })),
      undo: { back: true as const, promises: steps.map(({ promise: { id, revision, ownerId } }) => ({ id, revision: revision + 1, ownerId })) },
    },
  })
}
