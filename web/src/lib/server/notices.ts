import { fail, redirect, type RequestEvent, type ServerLoadEvent } from '@sveltejs/kit'
import type { InferOutput } from 'valibot'
import type { Notices } from '$shapes/modules/notices/shapes'
import { api, attempt, refuse } from '$lib/api'
import { noticePages, type Audience } from '$lib/audience'
import { samePath } from '$lib/same-path'
import { m } from '$lib/words/messages'
import { changeChoices, choicesOf } from './choices'
import { text } from './forms'

/** What the notice page of every audience loads. */
export async function loadNotices({ depends, fetch, url }: Pick<ServerLoadEvent, 'depends' | 'fetch' | 'url'>) {
  depends('convoke:notice')
  const cursor = url.searchParams.get('cursor')
  const query = new URLSearchParams({ ...(cursor && { cursor }), ...(url.searchParams.has('unread') && { unread: 'true' }) })
  const [notices, choices] = await Promise.all([api(fetch).get<InferOutput<typeof Notices>>(`/api/notices?${query}`), choicesOf({ fetch })])
  return { notices, choices, saved: url.searchParams.has('saved'), trail: [{ label: m.notices() }] }
}

/** What can be done on it; after each the page is where it was. */
export function actionsFor(audience: Audience) {
  const back = ({ url }: RequestEvent) => redirect(303, noticePages[audience] + (url.searchParams.has('unread') ? '?unread=true' : ''))

  async function read({ fetch }: RequestEvent, id: string) {
    const sent = await attempt(fetch, 'POST', `/api/notices/${encodeURIComponent(id)}/reading`)
    // A notice that is out of sight by now is no reason not to go on.
    if (!sent.ok && sent.status !== 404) refuse(sent)
  }

  return {
    open: async (event: RequestEvent) => {
      const form = await event.request.formData()
      const [id = '', path = '/'] = text(form, 'notice').split(' ')
      await read(event, id)
      redirect(303, samePath(path, event.url.origin))
    },
    read: async (event: RequestEvent) => {
      await read(event, text(await event.request.formData(), 'id'))
      back(event)
    },
    'read-all': async (event: RequestEvent) => {
      const sent = await attempt(event.fetch, 'POST', '/api/notices/reading', { path: null })
      if (!sent.ok) refuse(sent)
      back(event)
    },
    choices: async (event: RequestEvent) => {
      const refused = await changeChoices(event)
      if (refused) return fail(refused.status, { message: refused.message })
      redirect(303, `${noticePages[audience]}?saved#choices`)
    },
  }
}
