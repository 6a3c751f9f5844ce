import { fail, redirect } from '@sveltejs/kit'
import { api, attempt } from '$lib/api'
import { frozenForm } from '$lib/briefs/frozen'
import type { Brief, Difference, SignLink, Version } from '$lib/briefs/types'
import { formWords } from '$lib/server/form-words/index'
import { signLinks } from '$lib/server/sign-links'
import { m } from '$lib/words/messages'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ depends, fetch, params, url }) => {
  depends(`convoke:brief/${params.id}`)
  const ask = api(fetch)
  const path = `/api/briefs/${params.id}`
  const [brief, version, difference] = await Promise.all([ask.get<Brief>(path), ask.get<Version>(`${path}/versions/${params.number}`), ask.get<Difference>(`${path}/versions/${params.number}/difference`)])
  const form = frozenForm(version.content)
  const links = url.searchParams.has('send') && brief.may.send.allowed ? (await ask.get<{ rows: SignLink[] }>(`${path}/links`)).rows : null
  return { links, brief, version, difference, form, words: formWords(form) }
}

export const actions: Actions = {
  ...signLinks,
  sign: async ({ fetch, params, request }) => {
    const form = await request.formData()
    const answer = String(form.get('answer') ?? '')
    const comment = String(form.get(`note_${answer}`) ?? '').trim()
    const name = String(form.get('name') ?? '').trim()
    if (!name) return fail(422, { answer, comment, name, error: m.sign_name_missing(), field: 'name' })
    const sent = await attempt(fetch, 'POST', `/api/briefs/${params.id}/versions/${params.number}/signoff`, {
      answer,
      sha256: form.get('hash'),
      ...(comment && { comment }),
      name,
    })
    if (sent.ok) redirect(303, `/portal/briefs/${params.id}/versions/${params.number}`)
    const error = sent.fields.comment ? m.brief_sign_comment_missing() : sent.fields.answer ? m.brief_sign_answer_missing() : sent.message
    return fail(sent.status, { answer, comment, name, error, field: sent.fields.comment ? `note_${answer}` : null })
  },
}
