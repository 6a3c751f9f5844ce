import { api } from '$lib/api'
import type { Briefs } from '$lib/briefs/types'
import { viewsOf } from '$lib/server/views'
import { listQuery } from '../list-query'
import { changeMany } from './many'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ depends, fetch, url }) => {
  depends('convoke:brief', 'convoke:answer', 'convoke:thread')
  const [briefs, views] = await Promise.all([api(fetch).get<Briefs>(`/api/briefs${listQuery(url, ['q', 'state'])}`), viewsOf(fetch, 'briefs')])
  return { briefs, views }
}

export const actions: Actions = { many: changeMany }
