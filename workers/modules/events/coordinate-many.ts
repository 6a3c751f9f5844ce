import { duties, events } from '../../../db/schema/agency/events'
import { allAsRead } from '../../kernel/as-read'
import { appointmentChanged } from '../../kernel/calendar/appointments'
import { commit, insert, remove, update, type Write } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { conflict } from '../../kernel/refusal'
import { failedUnique } from '../../kernel/sqlite-errors'
import { demandAllEligible } from './eligible'
import { fitForAll } from './fit'
import { dutiesPassed } from './rules/coordinating'
import type { EventChanges } from './shapes'
import { shown } from './shown'
import { dutiesOn, eventsSeen, type EventRecord } from './store'

type Passed = ReturnType<typeof dutiesPassed<Awaited<ReturnType<typeof dutiesOn>>[number]['record']>>

/**
 * Says who coordinates many events before others, all or none; whoever did so until now does no longer. The same verb takes it back.
 * @throws 404, 409, 422 like `allAsRead`; 422 with what a coordinator lacks
 */
export async function coordinateEvents(ctx: Ctx, { changes }: EventChanges) {
  const ids = changes.map(({ id }) => id)
  const [seen, held] = await Promise.all([eventsSeen(ctx, ids), dutiesOn(ctx, ids)])
  const found = allAsRead(changes, seen)
  const steps = changes.map(({ id, coordinatorId: to, keep }) => {
    const event = found.get(id)!
    const theirs = held.map(({ record }) => record).filter(({ eventId }) => eventId === id)
    const had = theirs.some(({ duty, personId }) => duty === 'coordinator' && personId === to)
    return { event, to, had, passed: dutiesPassed(theirs, { from: event.coordinatorId, to, keep }) }
  })
  const given = steps.filter(({ event, to, had }) => event.coordinatorId !== to && !had)
  await fitForAll(ctx, 'coordinatorId', steps.filter(({ event, to }) => event.coordinatorId !== to).map(({ event, to }) => ({ eventId: event.id, personId: to, duty: 'coordinator' })))
  await demandAllEligible(ctx, given.map(({ event, to }) => ({ event, personId: to, duty: 'coordinator' })))

  return commit(ctx, {
    action: 'event.staff',
    write: steps.flatMap(({ event, to, passed }) => [...writesOf(ctx, event, to, passed), update(ctx, events, event, { coordinatorId: to })]),
    tell: ids.map((id) => appointmentChanged({ kind: 'event', id })),
    answer: {
      rows: steps.map(({ event, to }) => shown(ctx, { ...event, coordinatorId: to, revision: event.revision + 1 })),
      undo: { changes: steps.map(({ event: { id, revision, coordinatorId }, had }) => ({ id, revision: revision + 1, coordinatorId, keep: had })) },
    },
  }).catch((error: unknown) => {
    throw failedUnique(error, 'duties') ? conflict('duty_given') : error
  })
}

function writesOf(ctx: Ctx, { id: eventId, clientId }: EventRecord, personId: string, { move, end, add }: Passed): Write[] {
  if (move) return [update(ctx, duties, move, { personId })]
  if (end) return [remove(ctx, duties, end)]
  return add ? [insert(ctx, duties, { id: ctx.newId('duty'), eventId, clientId, personId, duty: 'coordinator' })] : []
}
