import { dayIn } from '$shapes/kernel/rules/days'
import { api } from '$lib/api'
import { logActions } from '$lib/server/training'
import type { FullEntry, LogPage } from '$lib/training/types'
import { listQuery } from '../list-query'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ depends, fetch, parent, url }) => {
  depends('convoke:training')
  const { me } = await parent()
  const one = (name: string) => {
    const id = url.searchParams.get(name)
    return id ? api(fetch).get<FullEntry>(`/api/training/${id}`) : null
  }
  const [log, entry, again] = await Promise.all([api(fetch).get<LogPage>(`/api/training${listQuery(url, ['state', 'kind'])}`), one('entry'), one('again')])
  return { log, entry: entry?.mine ? entry : null, again, today: dayIn(me.agency.zone, new Date().toISOString()) }
}

export const actions: Actions = logActions
