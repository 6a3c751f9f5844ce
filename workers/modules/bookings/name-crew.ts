import { bookings } from '../../../db/schema/agency/bookings'
import { commit, update } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { conflict, invalid } from '../../kernel/refusal'
import { dayIn } from '../../kernel/rules/days'
import { crewsOf } from '../crews/index'
import { bookingById } from './list'
import { namesCrew, wrongInCrew } from './rules/coming'
import type { NamedCrew } from './shapes'
import { shown } from './shown'

/**
 * Says who and what of the supplier's crew comes. What somebody lacks keeps nobody from being named: the gate says it at the booking,
 * the readiness of the event, and the pass list, until it is there.
 * @throws 409 `crew_not_named` while the job is not accepted or is over; 422 for whoever is not in the crew, or comes outside the booking's days
 */
export async function nameCrew(ctx: Ctx, id: string, { revision, crew }: NamedCrew) {
  const found = await bookingById(ctx, id)
  const { booking, zone } = found
  if (booking.revision !== revision) throw conflict('changed_meanwhile', { current: shown(ctx, found, null) })
  if (!namesCrew(booking.state)) throw conflict('crew_not_named', { state: booking.state })
  const before = booking.crew ?? []
  const known = await crewsOf(ctx, [booking.supplierId])
  const theirs = new Set([...before.map((one) => one.id), ...known.filter(({ archivedAt }) => !archivedAt).map((one) => one.id)])
  const coming = crew.map(({ id: who, arrives, leaves }) => ({ id: who, arrives: arrives && new Date(arrives).toISOString(), leaves: leaves && new Date(leaves).toISOString() }))
  const wrong = wrongInCrew(coming, { theirs, startsOn: booking.startsOn, endsOn: booking.endsOn, dayOf: (instant) => dayIn(zone, instant) })
  if (Object.keys(wrong).length > 0) throw invalid(wrong)
  return commit(ctx, { action: 'booking.name_crew', write: update(ctx, bookings, booking, { crew: coming }), answer: { id, revision: revision + 1, state: booking.state } })
}
