import { redirect } from '@sveltejs/kit'
import type { ExceptionsAsked } from '$shapes/modules/suppliers/exception-shapes'
import { api, attempt } from '$lib/api'
import type { Credential, Reviews, Waiting } from '$lib/papers/types'
import { text, textOrNull, typed } from '$lib/server/forms'
import { loadTalks, talkActions } from '$lib/server/talks'
import { m } from '$lib/words/messages'
import { declined } from '../declined'
import { plans } from '../may'
import { only } from '../only'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ depends, fetch, parent, url }) => {
  depends('convoke:credential', 'convoke:exception', 'convoke:thread')
  const { me } = await parent()
  only(plans(me))
  const ask = api(fetch)
  const read = (id: string | undefined | null) => (id ? ask.get<Credential>(`/api/credentials/${id}`) : null)
  const wanted = url.searchParams.get('paper')
  const [queue, exceptions, chosen] = await Promise.all([ask.get<Reviews>('/api/credentials/queue'), ask.get<ExceptionsAsked>('/api/suppliers/exceptions'), read(wanted)])
  // Somebody else has answered it meanwhile.
  if (chosen && chosen.state !== 'in_review') redirect(303, chosen.supplierId ? `/suppliers/${chosen.supplierId}/papers/${chosen.kind}` : '/reviews')
  const free = ({ mine, claimedBy }: Waiting) => !mine && (claimedBy === null || claimedBy.id === me.person.id)
  const paper = chosen ?? (await read(queue.rows.find(free)?.id))
  return { queue, exceptions: exceptions.rows, paper, talks: paper?.supplierId ? await loadTalks(fetch, 'credential', paper.talkId, url) : null, now: new Date().toISOString() }
}

export const actions: Actions = {
  ...talkActions,
  ask: async ({ fetch, request }) => {
    const form = await request.formData()
    const sent = await attempt(fetch, 'POST', '/api/threads', { subjectKind: 'credential', subjectId: text(form, 'talk'), visibility: 'supplier', text: text(form, 'text') })
    return sent.ok ? { said: m.review_asked() } : declined('ask', sent, typed(form, ['text']))
  },
  verify: async ({ fetch, request }) => {
    const form = await request.formData()
    const said = await attempt(fetch, 'POST', `/api/credentials/${text(form, 'id')}/review`, { revision: Number(text(form, 'revision')), decision: 'verify', ticked: form.getAll('ticked').map(String) })
    if (!said.ok) return declined('verify', said)
    redirect(303, nextIn(form))
  },
  reject: async ({ fetch, request }) => {
    const form = await request.formData()
    const said = await attempt(fetch, 'POST', `/api/credentials/${text(form, 'id')}/review`, { revision: Number(text(form, 'revision')), decision: 'reject', reason: textOrNull(form, 'reason'), note: textOrNull(form, 'note') })
    if (!said.ok) return declined('reject', said, typed(form, ['reason', 'note']))
    redirect(303, nextIn(form))
  },
  claim: async ({ fetch, request }) => {
    const form = await request.formData()
    const id = text(form, 'id')
    const held = await attempt(fetch, 'PUT', `/api/credentials/${id}/claim`, { revision: Number(text(form, 'revision')), takeOver: true })
    if (!held.ok) return declined('claim', held)
    redirect(303, `/reviews?paper=${id}`)
  },
}

/** The page names what comes next; what is free by now is found there, if it names nothing. */
const nextIn = (form: FormData) => (text(form, 'next') ? `/reviews?paper=${encodeURIComponent(text(form, 'next'))}` : '/reviews')
