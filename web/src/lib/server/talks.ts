import { fail, type RequestEvent } from '@sveltejs/kit'
import { api, attempt, type Attempt } from '$lib/api'
import type { Said, Talks } from '$lib/talk/types'
import { text } from './forms'

type Asked = Pick<RequestEvent, 'fetch' | 'request'>

/** What is said about one thing; `?talks=` goes back to what was said before. */
export function loadTalks(fetch: RequestEvent['fetch'], subjectKind: string, subjectId: string, url?: URL) {
  const cursor = url?.searchParams.get('talks')
  return api(fetch).get<Talks>(`/api/threads/talks?${new URLSearchParams({ subjectKind, subjectId, ...(cursor && { cursor }) })}`)
}

/** What can be done in the talks of any page: spread these into its actions. */
export const talkActions = {
  say: async ({ fetch, request }: Asked) => {
    const form = await request.formData()
    const [place, thread, said] = [text(form, 'place'), text(form, 'thread'), words(form)]
    const [visibility, version] = [text(form, 'visibility'), Number(text(form, 'version'))]
    const about = { subjectKind: text(form, 'subjectKind'), subjectId: text(form, 'subjectId'), ...(visibility && { visibility }), ...(version > 0 && { version }) }
    const sent = thread
      ? await attempt<Pick<Said, 'threadId' | 'messageId'>>(fetch, 'POST', `/api/threads/${thread}/comments`, said)
      : await attempt<Pick<Said, 'threadId' | 'messageId'>>(fetch, 'POST', '/api/threads', { ...about, ...said })
    return answered(sent, place, said.text, 'said')
  },
  edit: async ({ fetch, request }: Asked) => {
    const form = await request.formData()
    const [place, said] = [text(form, 'place'), words(form)]
    const sent = await attempt(fetch, 'PATCH', `/api/threads/${text(form, 'thread')}/comments/${place}`, { ...said, revision: Number(text(form, 'revision')) })
    return answered(sent, place, said.text)
  },
  withdraw: async ({ fetch, request }: Asked) => {
    const form = await request.formData()
    const place = text(form, 'place')
    return answered(await attempt(fetch, 'POST', `/api/threads/${text(form, 'thread')}/comments/${place}/withdrawal`, { revision: Number(text(form, 'revision')) }), place)
  },
  open: async ({ fetch, request }: Asked) => {
    const form = await request.formData()
    const wish = { revision: Number(text(form, 'revision')), visibility: text(form, 'visibility') }
    return answered(await attempt(fetch, 'PUT', `/api/threads/${text(form, 'thread')}/visibility`, wish), text(form, 'place'))
  },
}

/** The field is named after its place, so that several forms stand on one page. */
function words(form: FormData) {
  return { text: text(form, `text-${text(form, 'place')}`), mentions: form.getAll('mention').map(String) }
}

function answered<Data>(sent: Attempt<Data>, place: string, typed?: string, done: 'said' | 'changed' = 'changed') {
  if (sent.ok) return { talk: done, place, ...(done === 'said' && (sent.data as Pick<Said, 'threadId' | 'messageId'>)) } satisfies Said
  const why = sent.fields.text ?? sent.fields.mentions ?? sent.fields.visibility ?? sent.message
  return fail<Said>(sent.status, { talk: 'refused', place, text: typed, why })
}
