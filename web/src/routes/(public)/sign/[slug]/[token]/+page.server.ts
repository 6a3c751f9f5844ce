import { error, fail } from '@sveltejs/kit'
import type { InferOutput } from 'valibot'
import type { SigningPage } from '$shapes/modules/briefs/shapes'
import { attempt } from '$lib/api'
import { frozenForm } from '$lib/briefs/frozen'
import { formWords } from '$lib/server/form-words/index'
import { text } from '$lib/server/forms'
import { m } from '$lib/words/messages'
import type { Actions, PageServerLoad } from './$types'

const pathOf = ({ slug, token }: { slug: string; token: string }) => `/api/signing/${encodeURIComponent(slug)}/${encodeURIComponent(token)}`

const plain = (name: string) => name.normalize('NFKC').toLowerCase().replace(/\s/g, '')

/** For whom the link was made, where somebody else’s name is typed: it is said before it stands under an agreement. */
async function madeForAnother(fetch: typeof globalThis.fetch, params: { slug: string; token: string }, name: string) {
  const asked = await attempt<InferOutput<typeof SigningPage>>(fetch, 'GET', pathOf(params))
  return asked.ok && plain(asked.data.to) !== plain(name) ? asked.data.to : null
}

export const load: PageServerLoad = async ({ fetch, params }) => {
  const asked = await attempt<InferOutput<typeof SigningPage>>(fetch, 'GET', pathOf(params))
  if (!asked.ok && asked.status !== 404 && asked.status !== 409) error(asked.status, asked)
  if (!asked.ok) return { signing: null, over: asked.status === 404 ? m.sign_over_unknown() : asked.message }
  const form = frozenForm(asked.data.content)
  return { signing: { ...asked.data, form, words: formWords(form) }, door: asked.data.agency }
}

export const actions: Actions = {
  default: async ({ fetch, params, request }) => {
    const form = await request.formData()
    const [answer, name] = [String(form.get('answer') ?? ''), String(form.get('name') ?? '').trim()]
    const comment = String(form.get(`note_${answer}`) ?? '').trim()
    const typed = { answer, comment, name }
    if (!name) return fail(422, { ...typed, error: m.sign_name_missing(), field: 'name' })
    const another = await madeForAnother(fetch, params, name)
    if (another && text(form, 'instead') !== name) return fail(422, { ...typed, error: m.sign_name_differs({ name: another }), field: 'name' })
    const sent = await attempt<{ answer: string; sha256: string }>(fetch, 'POST', pathOf(params), { answer, sha256: form.get('hash'), ...(comment && { comment }), name })
    if (sent.ok) return { done: sent.data }
    const message = sent.fields.comment ? m.brief_sign_comment_missing() : sent.fields.answer ? m.brief_sign_answer_missing() : sent.message
    return fail(sent.status, { ...typed, error: message, field: sent.fields.comment ? `note_${answer}` : null })
  },
}
