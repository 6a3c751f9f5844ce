import { error } from '@sveltejs/kit'
import type { InferOutput } from 'valibot'
import type { MailboxPage } from '$shapes/kernel/mail/shapes'
import { api, attempt } from '$lib/api'
import { whoIsHere } from '$lib/server/entrance'
import type { LayoutServerLoad } from './$types'

/** Mails of development, newest first; in production the API says that there is nothing, and so does this page. */
export const load: LayoutServerLoad = async ({ fetch, url, depends }) => {
  depends('app:mailbox')
  const to = url.searchParams.get('to')?.trim() ?? ''
  const { development } = await api(fetch).get<{ development: boolean }>('/api/health')
  if (!development) error(404)
  const [asked, who] = await Promise.all([attempt<InferOutput<typeof MailboxPage>>(fetch, 'GET', `/api/dev/mails${to && `?to=${encodeURIComponent(to)}`}`), whoIsHere(fetch)])
  return { to, zone: who?.person?.zone ?? who?.agency?.zone ?? null, mails: asked.ok ? asked.data.rows : [], wrong: asked.ok ? undefined : (asked.fields.to ?? asked.message) }
}
