import { attempt, type Attempt } from '$lib/api'
import type { BriefHead } from '$lib/briefs/types'
import { attachSmall } from './attach'
import { text } from './forms'

/** The name without its ending. */
const named = (file: File) => file.name.replace(/\.[^.]+$/, '')

/**
 * Begins a brief with what there is of the request: its text, and a file of one part. Sent again after the file was refused, it is the
 * same brief.
 */
export async function startedWith(fetch: typeof globalThis.fetch, form: FormData, clientId?: string): Promise<Attempt<BriefHead>> {
  const sent = form.get('file')
  const file = sent instanceof File && sent.size > 0 ? sent : null
  const wish = { title: text(form, 'title'), text: text(form, 'text') }
  if (!wish.title.trim() && !wish.text.trim() && file) wish.title = named(file)
  // With the words in the key, going back and starting another brief is not taken for the same one sent twice.
  const once = `${text(form, 'once')} ${encodeURIComponent(wish.title + wish.text)}`.slice(0, 200)
  const started = await attempt<BriefHead>(fetch, 'POST', '/api/briefs', { ...wish, ...(clientId && { clientId }) }, { once })
  if (!started.ok || !file) return started
  const refused = await attachSmall(fetch, `/api/briefs/${started.data.id}/files`, file)
  return refused ? { ...refused, ok: false, code: 'file_refused', fields: { file: refused.message }, details: {}, requestId: undefined } : started
}
