import type { InferOutput } from 'valibot'
import type { Tasks } from '$shapes/modules/plans/shapes'
import { api } from '$lib/api'
import { choices, offered, searched } from '$lib/choices'
import { viewsOf } from '$lib/server/views'
import { listQuery } from '../list-query'
import { plans } from '../may'
import { finish, reopen } from './actions'
import { changeMany, moveCard } from './many'
import { movedCard } from './moved'
import type { Actions, PageServerLoad } from './$types'

/** Open ones, unless the address says otherwise: what is done is looked for, not waded through. */
export const load: PageServerLoad = async ({ depends, fetch, parent, url }) => {
  depends('convoke:task')
  const board = url.searchParams.get('view') === 'board'
  const state = board ? 'open' : (url.searchParams.get('state') ?? 'open')
  const { me } = await parent()
  const [tasks, people, views, moved] = await Promise.all([
    api(fetch).get<InferOutput<typeof Tasks>>(`/api/tasks${listQuery(url, ['q', 'whose'], { state: state === 'any' ? undefined : state, limit: board ? '200' : undefined })}`),
    plans(me) ? offered(fetch, choices.doers, { q: searched(url, 'toOwner') }) : { options: [], more: false },
    viewsOf(fetch, 'tasks'),
    board ? movedCard(fetch, url) : null,
  ])
  const nothingOpen = state === 'open' && tasks.total === 0 && !url.searchParams.get('q')
  const finished = nothingOpen && (await api(fetch).get<InferOutput<typeof Tasks>>(`/api/tasks${listQuery(url, ['whose'], { state: 'done' })}`)).total > 0
  return { tasks, finished, views, state, people, board, moved }
}

export const actions: Actions = { finish, reopen, many: changeMany, move: moveCard }
