import { promises } from '../../../db/schema/agency/promises'
import type { BegunEvent, Joined } from '../../kernel/beginnings'
import type { Ctx } from '../../kernel/ctx'
import { joinEvent } from '../../kernel/join-event'
import { ofBrief } from './store'

/** What was promised goes along to the event its brief becomes. */
export async function joinPromises(ctx: Ctx, { id, clientId, briefId }: BegunEvent): Promise<Joined> {
  const subject = { kind: 'brief', id: briefId, clientId, eventId: id }
  return { write: await joinEvent(ctx, promises, ofBrief(briefId), { action: 'promise.join_event', subject }), tell: [], also: [] }
}
