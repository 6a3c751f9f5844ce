import { redirect } from '@sveltejs/kit'
import type { InferOutput } from 'valibot'
import type { HeldWeights } from '$shapes/modules/suppliers/evaluation-shapes'
import { criteria } from '$shapes/modules/suppliers/rules/score'
import { api, attempt } from '$lib/api'
import { text, typed } from '$lib/server/forms'
import { historyOfKind } from '$lib/server/history'
import { m } from '$lib/words/messages'
import { declined } from '../../declined'
import { setsTables, trailTo } from '../sections'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ fetch, parent }) => {
  const { me } = await parent()
  const [held, history] = await Promise.all([api(fetch).get<InferOutput<typeof HeldWeights>>('/api/evaluations/weights'), historyOfKind(fetch, me, 'evaluation_weight')])
  return { held, history, may: setsTables(me), trail: trailTo(m.settings_evaluation()) }
}

export const actions: Actions = {
  set: async ({ fetch, request }) => {
    const form = await request.formData()
    const whole = (typed: string) => (/^\d{1,3}$/.test(typed.normalize('NFKC').trim()) ? Number(typed.normalize('NFKC')) : typed)
    const sent = await attempt(fetch, 'PUT', '/api/evaluations/weights', { revision: Number(text(form, 'revision')), weights: Object.fromEntries(criteria.map((criterion) => [criterion, whole(text(form, criterion))])) })
    if (!sent.ok) return declined('set', sent, typed(form, criteria))
    redirect(303, '/settings/evaluation')
  },
}
