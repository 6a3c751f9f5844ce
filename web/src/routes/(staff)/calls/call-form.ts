import type { InferOutput } from 'valibot'
import { dayIn } from '$shapes/kernel/rules/days'
import { instantAt, timeIn } from '$shapes/kernel/rules/wall-clock'
import type { People } from '$shapes/modules/people/shapes'
import { api } from '$lib/api'
import type { Call } from '$lib/calls/types'
import { choices, offered, searched } from '$lib/choices'
import { zoneOptions } from '$lib/regions'
import { text, textOrNull, typed } from '$lib/server/forms'
import { byName, personOptions } from '../colleagues'

export const fields = ['kind', 'title', 'day', 'from', 'until', 'zone', 'place'] as const
type Values = Record<(typeof fields)[number], string>

/** What the form of a call offers: colleagues, the client's contacts, zones. */
export async function offeredFor(fetch: typeof globalThis.fetch, { clientId, chosen, zone, url }: { clientId: string; chosen: string[]; zone: string; url: URL }) {
  const [colleagues, people] = await Promise.all([
    offered(fetch, choices.colleagues, { q: searched(url, 'colleagues'), chosen }),
    api(fetch).get<InferOutput<typeof People>>(`/api/people?clientId=${clientId}`),
  ])
  return { colleagues, contacts: personOptions(byName(people.rows.filter(({ state }) => state === 'active'))), zones: zoneOptions(zone) }
}

/** A day and two times on the clocks of a zone, as the API takes them. */
export function callFrom(form: FormData) {
  const { day, from, until, zone } = typed(form, fields)
  return {
    kind: text(form, 'kind'), title: text(form, 'title'), zone, place: textOrNull(form, 'place'), startsAt: at(zone, day, from), endsAt: at(zone, day, until),
    guestIds: [...new Set([...form.getAll('colleagues'), ...form.getAll('contacts')].map(String))],
  }
}

function at(zone: string, day: string, time: string) {
  try {
    return instantAt(zone, day, time)
  } catch {
    // Left empty, or no day there is: the API says so beside the field.
    return ''
  }
}

export const valuesOf = ({ kind, title, startsAt, endsAt, zone, place }: Call): Values =>
  ({ kind, title, day: dayIn(zone, startsAt), from: timeIn(zone, startsAt), until: timeIn(zone, endsAt), zone, place: place ?? '' })
