import type { Due } from '$shapes/modules/skills/growth-shapes'
import type { WhoAmI } from '$shapes/identity/shapes'
import { api } from '$lib/api'
import { growthActions } from './actions'
import { loadGrowth } from './load'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ depends, fetch, parent, url }) => {
  depends('convoke:person_skill', 'convoke:appraisal', 'convoke:experience', 'convoke:talk_note', 'convoke:post')
  const { me } = await parent()
  const [data, due] = await Promise.all([loadGrowth(fetch, me.person.id, { url, zone: me.agency.zone }), api(fetch).get<Due>('/api/growth/due')])
  return { ...data, due: due.rows.filter(({ person }) => person.id !== me.person.id) }
}

/** The page knows nobody but its reader. */
export const actions: Actions = growthActions(async ({ fetch }) => (await api(fetch).get<WhoAmI>('/api/session')).person!.id)
