import { fail } from '@sveltejs/kit'
import type { InferOutput } from 'valibot'
import type { MailboxMail } from '$shapes/kernel/mail/shapes'
import { api, attempt } from '$lib/api'
import { text } from '$lib/server/forms'
import { m } from '$lib/words/messages'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ fetch, params, depends }) => {
  depends('app:mailbox')
  return { mail: await api(fetch).get<InferOutput<typeof MailboxMail>>(`/api/dev/mails/${encodeURIComponent(params.id)}`) }
}

export const actions: Actions = {
  answer: async ({ fetch, params, request }) => {
    const words = text(await request.formData(), 'text')
    const sent = await attempt<{ refused: string | null }>(fetch, 'POST', `/api/dev/mails/${encodeURIComponent(params.id)}/reply`, { text: words })
    if (!sent.ok) return fail(sent.status, { words, wrong: sent.fields.text ?? sent.message })
    const { refused } = sent.data
    return refused ? fail(422, { words, wrong: m.mailbox_sent_back({ reason: refused }) }) : { landed: true }
  },
}
