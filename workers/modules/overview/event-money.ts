import type { Ctx } from '../../kernel/ctx'
import { mayActor } from '../../kernel/permissions'
import { agreedFrame } from '../briefs/index'
import type { eventById } from '../events/index'
import { peopleByIds } from '../people/index'

/** The money of an event's agreed brief, and who showed it to the client; for those who see money. */
export async function eventMoney(ctx: Ctx, { briefId, published }: Awaited<ReturnType<typeof eventById>>) {
  const sees = mayActor(ctx.actor, 'money.read')
  const [agreed, publishers] = await Promise.all([briefId ? agreedFrame(ctx, briefId) : null, published && sees ? peopleByIds(ctx, [published.by]) : []])
  const [publisher = null] = publishers.map(({ id, family, given, latin }) => ({ id, family, given, latin }))
  return { agreed: agreed && { ...agreed, frame: sees ? agreed.frame : null }, publisher }
}
