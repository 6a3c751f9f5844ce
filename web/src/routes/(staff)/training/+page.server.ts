import { dayIn } from '$shapes/kernel/rules/days'
import { api } from '$lib/api'
import { cycleActions, logActions } from '$lib/server/training'
import type { FullEntry, LogPage, ProgressRows, SchemeRows } from '$lib/training/types'
import { withWays, type SessionRows } from '$lib/training/ways'
import { listQuery } from '../list-query'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ depends, fetch, parent, url }) => {
  depends('convoke:training', 'convoke:cycle', 'convoke:scheme', 'convoke:course_session', 'convoke:course_place')
  const { me } = await parent()
  const one = (name: string) => {
    const id = url.searchParams.get(name)
    return id ? api(fetch).get<FullEntry>(`/api/training/${id}`) : null
  }
  const ask = api(fetch)
  const [log, progress, sessions, schemes, entry, again] = await Promise.all([
    ask.get<LogPage>(`/api/training${listQuery(url, ['state', 'kind'])}`), ask.get<ProgressRows>('/api/training/progress'), ask.get<{ rows: SessionRows }>('/api/course-sessions?onOffer=true&limit=200'),
    url.searchParams.has('follow') ? ask.get<SchemeRows>('/api/training/schemes') : null, one('entry'), one('again'),
  ])
  const today = dayIn(me.agency.zone, new Date().toISOString())
  return { log, progress: withWays(progress.rows, sessions.rows, { me: me.person.id, zone: me.agency.zone, today }), schemes: schemes?.rows ?? null, entry: entry?.mine ? entry : null, again, today }
}

export const actions: Actions = { ...logActions, ...cycleActions }
