import type { InferOutput } from 'valibot'
import type { Templates } from '$shapes/modules/plans/template-shapes'
import { api } from '$lib/api'
import { historyOfKind } from '$lib/server/history'
import { m } from '$lib/words/messages'
import { setsTables, trailTo } from '../sections'
import { copying } from '../templates/copying'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ depends, fetch, parent }) => {
  depends('convoke:template')
  const { me } = await parent()
  const [{ rows }, history] = await Promise.all([api(fetch).get<InferOutput<typeof Templates>>('/api/plan-templates?limit=200'), historyOfKind(fetch, me, 'template')])
  return { rows, history, may: setsTables(me), trail: trailTo(m.plans_title()) }
}

export const actions: Actions = { copy: copying('/api/plan-templates', '/settings/plans') }
