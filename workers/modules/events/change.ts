import { events } from '../../../db/schema/agency/events'
import { appointmentChanged } from '../../kernel/calendar/appointments'
import { commit, update } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { conflict, invalid } from '../../kernel/refusal'
import { eventById } from './index'
import type { EventChange } from './shapes'
import { shown } from './shown'

export async function changeEvent(ctx: Ctx, id: string, { revision, ...wish }: EventChange) {
  const { client: _, ...event } = await eventById(ctx, id)
  if (revision !== event.revision) throw conflict('changed_meanwhile', { current: shown(ctx, event) })

  const changed = { ...event, ...wish }
  if (changed.endsOn < changed.startsOn) throw invalid({ endsOn: 'before_start' })
  if (changed.loadInOn && changed.loadInOn > changed.startsOn) throw invalid({ loadInOn: 'after_start' })

  await commit(ctx, { action: 'event.change', write: update(ctx, events, event, wish), tell: [appointmentChanged({ kind: 'event', id })] })
  return shown(ctx, { ...changed, revision: revision + 1 })
}
