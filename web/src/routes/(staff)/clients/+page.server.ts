import type { InferOutput } from 'valibot'
import type { Clients } from '$shapes/modules/clients/shapes'
import { api } from '$lib/api'
import { listQuery } from '../list-query'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ fetch, url }) => ({ clients: await api(fetch).get<InferOutput<typeof Clients>>(`/api/clients${listQuery(url, ['q'])}`) })
