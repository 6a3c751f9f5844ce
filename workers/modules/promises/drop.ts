import { promises } from '../../../db/schema/agency/promises'
import { commit, update } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { conflict } from '../../kernel/refusal'
import { promiseById } from './index'
import { dropAnswered, dropAsked } from './news'
import { missingToAskDrop } from './rules/states'
import type { DropAnswer, DropAsking } from './shapes'
import { shown } from './shown'

/** Asks the client to let a promise go; until they have said yes it is owed. @throws 409 `promise_not_droppable` */
export async function askDrop(ctx: Ctx, id: string, { revision, reason }: DropAsking) {
  const promise = await promiseById(ctx, id)
  const missing = missingToAskDrop(promise)
  if (missing.length > 0) throw conflict('promise_not_droppable', { missing })
  if (promise.revision !== revision) throw conflict('changed_meanwhile', { current: shown(ctx, promise) })

  const asked = { reason, dropAskedAt: ctx.now(), dropAskedBy: ctx.actor.id }
  return commit(ctx, {
    action: 'promise.ask_drop',
    write: update(ctx, promises, promise, asked),
    tell: [dropAsked(promise, reason)],
    answer: shown(ctx, { ...promise, ...asked, revision: revision + 1 }),
  })
}

/** The client's yes or no to that; whoever asked is told. @throws 409 `promise_not_asked` */
export async function answerDrop(ctx: Ctx, id: string, { revision, yes, comment }: DropAnswer) {
  const promise = await promiseById(ctx, id)
  if (!promise.dropAskedAt) throw conflict('promise_not_asked')
  if (promise.revision !== revision) throw conflict('changed_meanwhile', { current: shown(ctx, promise) })

  const answered = {
    dropAskedAt: null, dropAskedBy: null, ...(yes ? { state: 'dropped' as const, settledAt: ctx.now() } : { reason: null }),
  }
  return commit(ctx, {
    action: 'promise.release',
    write: update(ctx, promises, promise, answered),
    tell: [dropAnswered(promise, { yes, comment })],
    answer: shown(ctx, { ...promise, ...answered, revision: revision + 1 }),
  })
}
