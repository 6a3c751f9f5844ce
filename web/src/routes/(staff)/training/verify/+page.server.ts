import { redirect } from '@sveltejs/kit'
import { api, attempt } from '$lib/api'
import { text, textOrNull, typed } from '$lib/server/forms'
import type { FullEntry, Queue, Waiting } from '$lib/training/types'
import { m } from '$lib/words/messages'
import { declined } from '../../declined'
import { verifiesTraining } from '../../may'
import { only } from '../../only'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ depends, fetch, parent, url }) => {
  depends('convoke:training')
  const { me } = await parent()
  only(verifiesTraining(me))
  const ask = api(fetch)
  const read = (id: string | undefined | null) => (id ? ask.get<FullEntry>(`/api/training/${id}`) : null)
  const [queue, chosen] = await Promise.all([ask.get<Queue>('/api/training/queue'), read(url.searchParams.get('entry'))])
  // Somebody else has answered it meanwhile.
  if (chosen && chosen.state !== 'submitted') redirect(303, '/training/verify')
  const free = ({ mine, claimedBy }: Waiting) => !mine && claimedBy === null
  const entry = chosen ?? (await read(queue.rows.find(free)?.id))
  return { queue, entry, trail: [{ label: m.training_title(), href: '/training' }, { label: m.training_verify() }] }
}

export const actions: Actions = {
  verify: async ({ fetch, request }) => {
    const form = await request.formData()
    const said = await attempt(fetch, 'POST', `/api/training/${text(form, 'id')}/verification`, { revision: Number(text(form, 'revision')), decision: 'verify' })
    if (!said.ok) return declined('verify', said)
    redirect(303, nextIn(form))
  },
  return: async ({ fetch, request }) => {
    const form = await request.formData()
    const said = await attempt(fetch, 'POST', `/api/training/${text(form, 'id')}/verification`, { revision: Number(text(form, 'revision')), decision: 'return', reason: textOrNull(form, 'reason') })
    if (!said.ok) return declined('return', said, typed(form, ['reason']))
    redirect(303, nextIn(form))
  },
  claim: async ({ fetch, request }) => {
    const form = await request.formData()
    const id = text(form, 'id')
    const held = await attempt(fetch, 'PUT', `/api/training/${id}/claim`, { revision: Number(text(form, 'revision')), takeOver: true })
    if (!held.ok) return declined('claim', held)
    redirect(303, `/training/verify?entry=${id}`)
  },
}

/** The page names what comes next; what is free by now is found there, if it names nothing. */
const nextIn = (form: FormData) => (text(form, 'next') ? `/training/verify?entry=${encodeURIComponent(text(form, 'next'))}` : '/training/verify')
