import type { RequestEvent } from '@sveltejs/kit'
import type { InferOutput } from 'valibot'
import type { DeadLetters } from '$shapes/kernel/letters/shapes'
import { api, attempt } from '$lib/api'
import { m } from '$lib/words/messages'
import { declined } from '../../declined'
import { listQuery } from '../../list-query'
import { leadsAgency, leadsAll } from '../../may'
import { only } from '../../only'
import { trailTo } from '../sections'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ fetch, parent, url }) => {
  const { me } = await parent()
  only(leadsAgency(me))
  only(leadsAll(me), 'needs_full_scope')
  return { letters: await api(fetch).get<InferOutput<typeof DeadLetters>>(`/api/letters${listQuery(url, [])}`), trail: trailTo(m.letters_title()) }
}

async function settle({ fetch, request }: RequestEvent, what: 'replay' | 'discard') {
  const ids = (await request.formData()).getAll('id')
  if (ids.length === 0) return { settled: 0 }
  const sent = await attempt<{ settled: number }>(fetch, 'POST', `/api/letters/${what}`, { ids })
  return sent.ok ? sent.data : declined('letters', sent)
}

export const actions: Actions = {
  replay: (event) => settle(event, 'replay'),
  discard: (event) => settle(event, 'discard'),
}
