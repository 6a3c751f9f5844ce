import type { Session } from '$shapes/modules/courses/shapes'
import { dayIn } from '$shapes/kernel/rules/days'
import { instantAt, timeIn } from '$shapes/kernel/rules/wall-clock'
import { api } from '$lib/api'
import { text, typed } from '$lib/server/forms'

export const sessionFields = ['day', 'from', 'until', 'room', 'trainerId', 'places', 'knowingly'] as const

/** The agency's clocks, where an action has no page's data. */
export const zoneOf = async (fetch: typeof globalThis.fetch) => (await api(fetch).get<{ agency: { zone: string } }>('/api/session')).agency.zone

/** A day and two times on the agency's clocks, as the API takes them. */
export function sessionFrom(form: FormData, zone: string) {
  const { day, from, until, room, trainerId } = typed(form, sessionFields)
  return { startsAt: at(zone, day, from), endsAt: at(zone, day, until), room, trainerId, places: Number(text(form, 'places')) }
}

function at(zone: string, day: string, time: string) {
  try {
    return instantAt(zone, day, time)
  } catch {
    // Left empty, or no day there is: the API says so beside the field.
    return ''
  }
}

export const sessionValues = ({ startsAt, endsAt, room, trainer, places }: Session, zone: string): Record<string, string> =>
  ({ day: dayIn(zone, startsAt), from: timeIn(zone, startsAt), until: timeIn(zone, endsAt), room, trainerId: trainer.id, places: String(places) })
