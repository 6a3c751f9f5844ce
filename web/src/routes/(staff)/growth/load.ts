import { dayIn } from '$shapes/kernel/rules/days'
import type { Growth } from '$shapes/modules/skills/growth-shapes'
import { api } from '$lib/api'
import { choices, offered, searched } from '$lib/choices'
import { nameOf } from '$lib/named'
import { regionsOf } from '$lib/server/regions'
import type { LogPage, ProgressRows } from '$lib/training/types'
import { withWays, type SessionRows } from '$lib/training/ways'

type Fetch = typeof globalThis.fetch

/** All that a page of somebody's growth shows; what is between two is asked for only where the reader may be one of them. */
export async function loadGrowth(fetch: Fetch, personId: string, { url, zone }: { url: URL; zone: string }) {
  const ask = api(fetch)
  const [growth, regions] = await Promise.all([ask.get<Growth>(`/api/growth/${personId}`), regionsOf(fetch)])
  const { skills, notes } = growth
  const { own, guide } = growth.may
  const [log, progress, sessions, events] = await Promise.all([
    own || guide ? ask.get<LogPage>(`/api/training?personId=${personId}&limit=6`) : null,
    own || guide ? ask.get<ProgressRows>(`/api/training/progress?personId=${personId}`) : null,
    own || guide ? ask.get<{ rows: SessionRows }>(`/api/course-sessions?onOffer=true&personId=${personId}&limit=200`) : null,
    skills.may.assess ? offered(fetch, choices.events, { q: searched(url, 'eventId') }) : { options: [], more: false },
  ])
  const places = growth.ladders.flatMap(({ steps }) => steps.map(({ code, names }) => ({ value: code, label: nameOf(names) })))
  const rows = progress?.rows ?? []
  const now = new Date().toISOString()
  const today = dayIn(zone, now)
  /** Where they have a place, wait for one or teach. */
  const ahead = (sessions?.rows ?? []).filter(({ mine, trainer, startsAt }) => (mine !== null || trainer.id === personId) && startsAt > now).slice(0, 4)
  return { growth, skills, notes, sessions: ahead, log: log?.rows ?? [], progress: sessions ? withWays(rows, sessions.rows, { me: personId, zone, today }) : rows, places, regions, events, today }
}
export type GrowthData = Awaited<ReturnType<typeof loadGrowth>>
