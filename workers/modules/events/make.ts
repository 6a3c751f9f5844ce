import { duties, events } from '../../../db/schema/agency/events'
import { commit, insert } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { conflict, invalid, Refusal } from '../../kernel/refusal'
import { failedUnique } from '../../kernel/sqlite-errors'
import { agreedBriefById, briefBecameEvent } from '../briefs/index'
import { fitFor } from './fit'
import { eventMade } from './news'
import { draftFrom, isComplete, problemsWith } from './rules/from-brief'
import type { NewEvent } from './shapes'
import { shown } from './shown'
import { eventOfBrief } from './store'

/**
 * An agreed brief becomes one event with a coordinator: the event, their duty and the brief's link are written at once.
 * @throws 409 `brief_has_event` with `eventId` when it has become one already, also at the same moment
 */
export async function makeEvent(ctx: Ctx, { briefId, coordinatorId, zone = ctx.agency.zone, ...wish }: NewEvent) {
  await refuseSecond(ctx, briefId)
  const brief = await agreedBriefById(ctx, briefId)
  const draft = draftFrom(brief, wish)
  if (!isComplete(draft)) throw invalid(problemsWith(draft))
  const { clientId } = brief
  await fitFor(ctx, { id: null, clientId }, { field: 'coordinatorId', personId: coordinatorId, duty: 'coordinator' })

  const event = { id: ctx.newId('event'), clientId, briefId, coordinatorId, zone, phase: 'before' as const, ...draft }
  const duty = { id: ctx.newId('duty'), eventId: event.id, clientId, personId: coordinatorId, duty: 'coordinator' }
  return commit(ctx, {
    action: 'event.create',
    write: [insert(ctx, events, event), insert(ctx, duties, duty), briefBecameEvent(ctx, brief, event.id)],
    tell: [eventMade(event)],
    answer: shown(ctx, { ...event, agencyId: ctx.agencyId, revision: 1, createdAt: ctx.now() }),
  }).catch(async (error: unknown) => {
    if (tookOurBrief(error)) await refuseSecond(ctx, briefId)
    throw error
  })
}

async function refuseSecond(ctx: Ctx, briefId: string) {
  const made = await eventOfBrief(ctx, briefId)
  if (made) throw conflict('brief_has_event', { eventId: made.id })
}

/** Whether somebody else's event, or another change of the brief, came in between. */
const tookOurBrief = (error: unknown) => failedUnique(error, 'events') || (error instanceof Refusal && error.code === 'changed_meanwhile')
