import type { Ctx } from '../../kernel/ctx'
import type { Statement } from '../../kernel/outbox/listener'
import { remind } from '../../kernel/reminders'
import { ndaEnds } from './news'

/** Long enough before to have another one signed. */
export const offsets = [-60, -30, -7, 0]

type Agreed = Parameters<typeof ndaEnds>[0]

/** Whoever speaks to the client is reminded that the agreement to keep their secrets ends, for the caller's commit. */
export const rememberNda = (ctx: Ctx, client: Agreed): Statement[] =>
  remind(ctx, { thingId: client.id, news: ndaEnds(client), due: client.ndaEndsOn ? { on: client.ndaEndsOn } : null, offsets, zone: ctx.agency.zone })
