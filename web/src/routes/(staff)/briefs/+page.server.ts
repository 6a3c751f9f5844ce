import { api } from '$lib/api'
import type { Briefs } from '$lib/briefs/types'
import { listQuery } from '../list-query'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ fetch, url }) => ({ briefs: await api(fetch).get<Briefs>(`/api/briefs${listQuery(url, ['q', 'state'])}`) })
