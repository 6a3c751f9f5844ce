import type { Ctx } from '../../kernel/ctx'
import { dayIn } from '../../kernel/rules/days'
import type { Missing } from '../../kernel/rules/readiness'
import { bookingReadiness } from '../bookings/index'
import { agreementReadiness } from '../briefs/index'
import { eventById, teamOn } from '../events/index'
import { missingToMove, nextState, type EventState } from '../events/rules/states'
import { peopleConcerned } from '../people/index'
import { planReadiness, workersOn } from '../plans/index'
import { promiseReadiness } from '../promises/index'

type Event = Awaited<ReturnType<typeof eventById>>

/** What each module still misses before an event may move there; nothing for moves that only time decides. */
export async function missingFor(ctx: Ctx, event: Event, to: EventState): Promise<Missing[]> {
  if (to === 'ready') return (await Promise.all([agreementReadiness(ctx, event), promiseReadiness(ctx, event, 'ready'), planReadiness(ctx, event), bookingReadiness(ctx, event)])).flat()
  return to === 'closed' ? promiseReadiness(ctx, event, 'closed') : []
}

export const todayOn = (ctx: Ctx, { zone }: { zone: string }) => dayIn(zone, ctx.now())

/** Where an event stands, what comes next and what of it is missing, and who must be told if its day moves. */
export async function eventReadiness(ctx: Ctx, id: string) {
  const event = await eventById(ctx, id)
  const next = nextState(event.state)
  const [missing, told] = await Promise.all([next ? missingFor(ctx, event, next) : [], toldOf(ctx, event)])
  const { state, undated, reason, revision } = event
  return {
    state, undated, reason, revision, next, missing,
    waits: next ? missingToMove(next, event, todayOn(ctx, event)) : [],
    told: [...told.colleagues, ...told.contacts].map(({ id: person, family, given, latin, role }) => ({ id: person, family, given, latin, client: role.startsWith('client_') })),
  }
}

/** Everybody who has a duty or open work on it, and the client's contacts. */
export async function toldOf(ctx: Ctx, event: Event) {
  const [team, workers, concerned] = await Promise.all([teamOn(ctx, event.id), workersOn(ctx, event.id), peopleConcerned(ctx, { clientId: event.clientId, supplierId: null })])
  const staff = [...new Set([...team, ...workers])]
  return { staff, colleagues: concerned.filter(({ id }) => staff.includes(id)), contacts: concerned.filter(({ role }) => role.startsWith('client_')) }
}
