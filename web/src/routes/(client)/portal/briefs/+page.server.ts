import { api } from '$lib/api'
import type { Briefs } from '$lib/briefs/types'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ depends, fetch, url }) => {
  depends('convoke:brief', 'convoke:answer', 'convoke:thread')
  const cursor = url.searchParams.get('cursor')
  const query = cursor ? `?cursor=${encodeURIComponent(cursor)}` : ''
  return { briefs: await api(fetch).get<Briefs>(`/api/briefs${query}`) }
}
