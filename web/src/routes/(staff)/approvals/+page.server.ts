import { api } from '$lib/api'
import { listQuery } from '../list-query'
import type { Approvals } from './types'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ depends, fetch, url }) => {
  depends('convoke:approval', 'convoke:decision')
  return { approvals: await api(fetch).get<Approvals>(`/api/approvals${listQuery(url, ['q', 'state'])}`) }
}
