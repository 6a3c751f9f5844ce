import type { InferOutput } from 'valibot'
import type { Clients } from '$shapes/modules/clients/shapes'
import { api } from '$lib/api'
import { choices, offered, searched } from '$lib/choices'
import { text, textOrNull } from '$lib/server/forms'
import { viewsOf } from '$lib/server/views'
import { m } from '$lib/words/messages'
import { manyChange } from '../change-chosen'
import { listQuery } from '../list-query'
import { plans } from '../may'
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

export const actions: Actions = {
  many: manyChange('/api/clients/changes', (form) => (text(form, 'act') === 'importance' ? { importance: textOrNull(form, 'toImportance') } : { counterpartId: textOrNull(form, 'toCounterpart') }), m.many_clients),
}
