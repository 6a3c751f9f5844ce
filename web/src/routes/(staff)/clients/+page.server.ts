import type { InferOutput } from 'valibot'
import type { Clients } from '$shapes/modules/clients/shapes'
import { api } from '$lib/api'
import { choices, offered, searched } from '$lib/choices'
import { viewsOf } from '$lib/server/views'
import { listQuery } from '../list-query'
import { plans } from '../may'
import { changeMany } from './many'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ depends, fetch, parent, url }) => {
  depends('convoke:client')
  const { me } = await parent()
  const [clients, views, people] = await Promise.all([
    api(fetch).get<InferOutput<typeof Clients>>(`/api/clients${listQuery(url, ['q'])}`),
    viewsOf(fetch, 'clients'),
    plans(me) ? offered(fetch, choices.doers, { q: searched(url, 'toCounterpart') }) : { options: [], more: false },
  ])
  return { clients, views, people }
}

export const actions: Actions = { many: changeMany }
