import { dayIn } from '$shapes/kernel/rules/days'
import type { Growth, Notes, Positions } from '$shapes/modules/skills/growth-shapes'
import type { PersonSkills } from '$shapes/modules/skills/shapes'
import { api } from '$lib/api'
import { choices, offered, searched } from '$lib/choices'
import { nameOf } from '$lib/named'
import { regionsOf } from '$lib/server/regions'

type Fetch = typeof globalThis.fetch

/** All that a page of somebody's growth shows; what is between two is asked for only where the reader may be one of them. */
export async function loadGrowth(fetch: Fetch, personId: string, { url, zone }: { url: URL; zone: string }) {
  const ask = api(fetch)
  const [growth, skills, { positions }, regions] = await Promise.all([
    ask.get<Growth>(`/api/growth/${personId}`), ask.get<PersonSkills>(`/api/skills/people/${personId}`), ask.get<Positions>('/api/skills/positions'), regionsOf(fetch),
  ])
  const { own, guide } = growth.may
  const [notes, events] = await Promise.all([
    own || guide ? ask.get<Notes>(`/api/growth/${personId}/notes`) : null,
    skills.may.assess ? offered(fetch, choices.events, { q: searched(url, 'eventId') }) : { options: [], more: false },
  ])
  const places = positions.filter(({ archivedAt }) => !archivedAt).map(({ code, names }) => ({ value: code, label: nameOf(names) }))
  return { growth, skills, notes, places, regions, events, today: dayIn(zone, new Date().toISOString()) }
}
export type GrowthData = Awaited<ReturnType<typeof loadGrowth>>
