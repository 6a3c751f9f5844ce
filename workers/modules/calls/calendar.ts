import type { Earshot } from '../../kernel/outbox/listener'
import { callForCalendar } from './store'

/** Whoever is asked to a call holds its time in their calendar, until it is off. */
export async function callAppointment(world: Earshot, id: string) {
  const call = await callForCalendar(world, id)
  if (!call || call.cancelledAt) return null
  const { title, zone, startsAt, endsAt, place, guests } = call
  return { what: title, when: { zone, startsAt, endsAt }, where: place, who: guests, path: `/calls/${id}`, portal: `/portal/calls/${id}` }
}
