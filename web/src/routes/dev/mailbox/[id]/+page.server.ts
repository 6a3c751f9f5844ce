import type { InferOutput } from 'valibot'
import type { MailboxMail } from '$shapes/kernel/mail/shapes'
import { api } from '$lib/api'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ fetch, params, depends }) => {
  depends('app:mailbox')
  return { mail: await api(fetch).get<InferOutput<typeof MailboxMail>>(`/api/dev/mails/${encodeURIComponent(params.id)}`) }
}
