import { calls } from '../../../db/schema/agency/calls'
import { appointmentChanged } from '../../kernel/calendar/appointments'
import { commit, insert, update } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { conflict, invalid } from '../../kernel/refusal'
import { endReminders } from '../../kernel/reminders'
import { briefById } from '../briefs/index'
import { clientById } from '../clients/index'
import { peopleByIds } from '../people/index'
import { callAsRead } from './index'
import { remindOfReport } from './remember'
import { flawsOfTimes, missingToArrange } from './rules/call'
import { whyNotGuest } from './rules/guests'
import type { CallChange, NewCall } from './shapes'

const invited = (call: { id: string; clientId: string }) => appointmentChanged({ kind: 'call', id: call.id, clientId: call.clientId })
const instant = (at: string) => new Date(at).toISOString()

/** A call or a visit with a client: whoever is asked gets an invitation for their calendar. @throws 422 for times and guests that do not fit */
export async function arrangeCall(ctx: Ctx, { clientId, briefId, guestIds, startsAt, endsAt, zone = ctx.agency.zone, ...wish }: NewCall) {
  await clientById(ctx, clientId)
  const brief = briefId ? await briefById(ctx, briefId) : null
  if (brief && brief.clientId !== clientId) throw invalid({ briefId: 'not_an_option' })
  const times = { startsAt: instant(startsAt), endsAt: instant(endsAt) }
  await demandFits(ctx, { clientId, guests: guestIds, ...times })

  const call = { id: ctx.newId('call'), clientId, briefId, eventId: brief?.eventId ?? null, ...wish, ...times, zone, guests: guestIds, arrangedBy: ctx.actor.id! }
  return commit(ctx, { action: 'call.arrange', write: insert(ctx, calls, call), tell: [invited(call)], also: remindOfReport(ctx, call), answer: { id: call.id, revision: 1 } })
}

/** What calendars hold follows: a change to those who come, an end to those who no longer do. */
export async function changeCall(ctx: Ctx, id: string, { revision, guestIds, startsAt, endsAt, ...wish }: CallChange) {
  const call = await callAsRead(ctx, id, revision)
  demandAhead(ctx, call)
  const patch = { ...wish, ...(guestIds && { guests: guestIds }), ...(startsAt && { startsAt: instant(startsAt) }), ...(endsAt && { endsAt: instant(endsAt) }) }
  const changed = { ...call, ...patch }
  await demandFits(ctx, changed)
  return commit(ctx, { action: 'call.change', write: update(ctx, calls, call, patch), tell: [invited(call)], also: remindOfReport(ctx, changed), answer: { id, revision: revision + 1 } })
}

export async function cancelCall(ctx: Ctx, id: string, { revision }: { revision: number }) {
  const call = await callAsRead(ctx, id, revision)
  demandAhead(ctx, call)
  return commit(ctx, { action: 'call.cancel', write: update(ctx, calls, call, { cancelledAt: ctx.now() }), tell: [invited(call)], also: [endReminders(ctx, id)], answer: { id, revision: revision + 1 } })
}

function demandAhead(ctx: Ctx, call: Parameters<typeof missingToArrange>[0]) {
  const missing = missingToArrange(call, ctx.now())
  if (missing.length > 0) throw conflict('call_not_ahead', { missing })
}

async function demandFits(ctx: Ctx, { clientId, guests, startsAt, endsAt }: { clientId: string; guests: string[]; startsAt: string; endsAt: string }) {
  const flaws = flawsOfTimes({ startsAt, endsAt }, ctx.now())
  if (Object.keys(flaws).length > 0) throw invalid(flaws)
  const people = await peopleByIds(ctx, guests)
  const reasons = guests.map((id) => people.find((person) => person.id === id)).map((person) => (person ? whyNotGuest(person, clientId) : 'unknown_person'))
  const reason = reasons.find((one) => one !== null)
  if (reason) throw invalid({ guestIds: reason })
}
