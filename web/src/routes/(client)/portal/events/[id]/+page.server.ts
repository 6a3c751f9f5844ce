import type { InferOutput } from 'valibot'
import type { FullEvent } from '$shapes/modules/events/shapes'
import { dayIn } from '$shapes/kernel/rules/days'
import { fail } from '@sveltejs/kit'
import { api, attempt } from '$lib/api'
import { teller } from '$lib/promises/told'
import type { Promises } from '$lib/promises/types'
import { form as standardForm } from '$shapes/modules/briefs/rules/standard-form'
import { formWords } from '$lib/server/form-words/index'
import { text, textOrNull } from '$lib/server/forms'
import { loadTalks, talkActions } from '$lib/server/talks'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ depends, fetch, params, url }) => {
  depends(`convoke:event/${params.id}`)
  const ask = api(fetch)
  const [event, talks, promises] = await Promise.all([
    ask.get<InferOutput<typeof FullEvent>>(`/api/events/${params.id}`), loadTalks(fetch, 'event', params.id, url),
    ask.get<Promises>(`/api/promises?eventId=${params.id}&limit=200${url.searchParams.has('cursor') ? `&cursor=${url.searchParams.get('cursor')}` : ''}`),
  ])
  const categories = event.published?.lines.length ? formWords(standardForm).questions.budget_lines?.columns?.category?.options : undefined
  return { event, talks, categories, promises: { ...promises, rows: promises.rows.map(teller()) }, today: dayIn(event.zone, new Date().toISOString()) }
}

export const actions: Actions = {
  ...talkActions,
  release: async ({ fetch, request }) => {
    const form = await request.formData()
    const answer = { revision: Number(text(form, 'revision')), yes: text(form, 'yes') === 'yes', comment: textOrNull(form, 'comment') }
    const sent = await attempt(fetch, 'POST', `/api/promises/${text(form, 'promise')}/drop-answer`, answer)
    return sent.ok ? { form: 'released' } : fail(sent.status, { form: 'release', message: sent.message })
  },
}
