import { appointmentChanged } from '../../kernel/calendar/appointments'
import { commit } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { conflict, invalid } from '../../kernel/refusal'
import { daysBetween } from '../../kernel/rules/days'
import { eventById, eventCancelled, eventMoved, eventPostponed } from '../events/index'
import { missingToMove, type EventMove } from '../events/rules/states'
import { waivedTasks } from '../plans/index'
import { missingFor, todayOn, toldOf } from './readiness'
import { quietWork, shiftedWork } from './work'
import type { Cancelling, Moving, Postponing } from './shapes'

/** To the state it is ready for; tasks it can go without are named. @throws 409 `event_not_movable` with what is missing */
export async function moveEvent(ctx: Ctx, id: string, { revision, to, waive }: Moving) {
  const event = await movable(ctx, id, to, revision)
  const missing = (await missingFor(ctx, event, to)).filter(({ code, things }) => code !== 'tasks_open' || things.some((thing) => !waive.includes(thing.id)))
  if (missing.length > 0) throw conflict('event_not_movable', { missing: missing.map(({ code }) => code) })

  const moved = eventMoved(ctx, event, { state: to })
  return commit(ctx, { action: 'event.move', write: [moved.write, ...(await waivedTasks(ctx, id, waive))], answer: moved.event })
}

/** To other days, with all its open work, or to none yet. Whoever works on it and the client's contacts are told. */
export async function postponeEvent(ctx: Ctx, id: string, { revision, reason, startsOn = null, endsOn = startsOn }: Postponing) {
  const event = await movable(ctx, id, 'postpone', revision)
  if (startsOn && endsOn && endsOn < startsOn) throw invalid({ endsOn: 'before_start' })

  const days = startsOn && endsOn ? { startsOn, endsOn, loadInOn: null } : {}
  const moved = eventMoved(ctx, event, { state: 'planning', undated: !startsOn, reason, ...days })
  const [told, shifted] = await Promise.all([toldOf(ctx, event), startsOn ? shiftedWork(ctx, event, daysBetween(event.startsOn, startsOn)) : { writes: [], also: await quietWork(ctx, id) }])
  return commit(ctx, {
    action: 'event.postpone',
    write: [moved.write, ...shifted.writes],
    tell: [eventPostponed(moved.event, told.staff), appointmentChanged({ kind: 'event', id })],
    also: shifted.also,
    answer: moved.event,
  })
}

/** It does not take place; why stays on record. */
export async function cancelEvent(ctx: Ctx, id: string, { revision, reason }: Cancelling) {
  const event = await movable(ctx, id, 'cancel', revision)
  const moved = eventMoved(ctx, event, { state: 'cancelled', reason })
  const { staff } = await toldOf(ctx, event)
  return commit(ctx, {
    action: 'event.cancel',
    write: moved.write,
    tell: [eventCancelled(moved.event, staff), appointmentChanged({ kind: 'event', id })],
    also: await quietWork(ctx, id),
    answer: moved.event,
  })
}

async function movable(ctx: Ctx, id: string, move: EventMove, revision: number) {
  const event = await eventById(ctx, id)
  const missing = missingToMove(move, event, todayOn(ctx, event))
  if (missing.length > 0) throw conflict('event_not_movable', { missing })
  if (event.revision !== revision) throw conflict('changed_meanwhile')
  return event
}
