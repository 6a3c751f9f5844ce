import type { InferOutput } from 'valibot'
import type { Clients } from '$shapes/modules/clients/shapes'
import { api } from '$lib/api'
import { viewsOf } from '$lib/server/views'
import { listQuery } from '../list-query'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ depends, fetch, url }) => {
  depends('convoke:client')
  const [clients, views] = await Promise.all([api(fetch).get<InferOutput<typeof Clients>>(`/api/clients${listQuery(url, ['q'])}`), viewsOf(fetch, 'clients')])
  return { clients, views }
}
