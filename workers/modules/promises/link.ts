import { promiseLinks, promises } from '../../../db/schema/agency/promises'
import { commit, insert, remove, update } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { conflict, invalid, notFound } from '../../kernel/refusal'
import { failedUnique } from '../../kernel/sqlite-errors'
import { subjectById } from '../../kernel/subjects'
import { promiseById } from './index'
import { stateLinked } from './rules/states'
import type { Linking } from './shapes'
import { shown } from './shown'
import { linksOf } from './store'

/** Says by what a promise is kept. @throws 409 `promise_linked` when it is already; 422 `other_event` */
export async function linkPromise(ctx: Ctx, id: string, { kind, thingId }: Linking) {
  const [promise, links, thing] = await Promise.all([promiseById(ctx, id), linksOf(ctx, id), subjectById(ctx, kind, thingId)])
  if (!promise.eventId || thing.eventId !== promise.eventId) throw invalid({ thingId: 'other_event' })
  if (links.some((one) => one.thingId === thingId)) throw conflict('promise_linked')

  const { briefId, clientId, eventId } = promise
  const state = stateLinked(promise.state, links.length + 1)
  return commit(ctx, {
    action: 'promise.link',
    write: [update(ctx, promises, promise, { state }), insert(ctx, promiseLinks, { id: ctx.newId('link'), promiseId: id, briefId, clientId, eventId, kind, thingId })],
    answer: shown(ctx, { ...promise, state, revision: promise.revision + 1 }),
  }).catch((error: unknown) => {
    throw failedUnique(error, 'promise_links') ? conflict('promise_linked') : error
  })
}

export async function unlinkPromise(ctx: Ctx, id: string, linkId: string) {
  const [promise, links] = await Promise.all([promiseById(ctx, id), linksOf(ctx, id)])
  const gone = links.find((one) => one.id === linkId)
  if (!gone) throw notFound()

  const state = stateLinked(promise.state, links.length - 1)
  return commit(ctx, {
    action: 'promise.link',
    write: [update(ctx, promises, promise, { state }), remove(ctx, promiseLinks, gone)],
    answer: shown(ctx, { ...promise, state, revision: promise.revision + 1 }),
  })
}
