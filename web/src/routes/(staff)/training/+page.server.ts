import { dayIn } from '$shapes/kernel/rules/days'
import { api } from '$lib/api'
import { cycleActions, logActions } from '$lib/server/training'
import type { FullEntry, LogPage, ProgressRows, SchemeRows } from '$lib/training/types'
import { listQuery } from '../list-query'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ depends, fetch, parent, url }) => {
  depends('convoke:training', 'convoke:cycle', 'convoke:scheme')
  const { me } = await parent()
  const one = (name: string) => {
    const id = url.searchParams.get(name)
    return id ? api(fetch).get<FullEntry>(`/api/training/${id}`) : null
  }
  const ask = api(fetch)
  const [log, progress, schemes, entry, again] = await Promise.all([
    ask.get<LogPage>(`/api/training${listQuery(url, ['state', 'kind'])}`), ask.get<ProgressRows>('/api/training/progress'), url.searchParams.has('follow') ? ask.get<SchemeRows>('/api/training/schemes') : null, one('entry'), one('again'),
  ])
  return { log, progress: progress.rows, schemes: schemes?.rows ?? null, entry: entry?.mine ? entry : null, again, today: dayIn(me.agency.zone, new Date().toISOString()) }
}

export const actions: Actions = { ...logActions, ...cycleActions }
