import { redirect, type Actions } from '@sveltejs/kit'
import { attempt } from '$lib/api'
import { entryFields, entryFrom } from '$lib/training/typed'
import { m } from '$lib/words/messages'
import { declined } from '../../routes/(staff)/declined'
import { attachSmall } from './attach'
import { text, typed } from './forms'

type Written = { id: string; revision: number; state: string }

const back = (form: FormData) => ({ ...typed(form, entryFields), industry: form.has('industry') ? 'on' : '' })
const submits = (form: FormData) => text(form, 'submit') === 'yes'

/** What can be done with one's own log by forms; with JavaScript what is new is kept on the device first. */
export const logActions = {
  log: async ({ fetch, request }) => {
    const form = await request.formData()
    const sent = await attempt<Written>(fetch, 'POST', '/api/training', { ...entryFrom(form), submit: submits(form), tag: text(form, 'tag') || null })
    if (!sent.ok) return declined('log', sent, back(form))
    const photo = form.get('photo')
    if (!(photo instanceof File) || photo.size === 0) return { said: m.training_logged() }
    const refused = await attachSmall(fetch, `/api/training/${sent.data.id}/files`, photo)
    return refused ? declined('log', { ok: false, code: 'photo', fields: {}, details: {}, requestId: undefined, ...refused }) : { said: m.training_logged() }
  },
  change: async ({ fetch, request }) => {
    const form = await request.formData()
    const sent = await attempt<Written>(fetch, 'PATCH', `/api/training/${text(form, 'id')}`, { ...entryFrom(form), revision: Number(text(form, 'revision')), submit: submits(form) })
    return sent.ok ? { said: submits(form) ? m.training_logged() : m.training_kept() } : declined('change', sent, back(form))
  },
  drop: async ({ fetch, request }) => {
    const form = await request.formData()
    const gone = await attempt(fetch, 'DELETE', `/api/training/${text(form, 'id')}`)
    return gone.ok ? { said: m.training_dropped() } : declined('drop', gone)
  },
  attach: async ({ fetch, request }) => {
    const form = await request.formData()
    const refused = await attachSmall(fetch, `/api/training/${text(form, 'id')}/files`, form.get('file'))
    return refused ? declined('attach', { ok: false, code: 'file', fields: {}, details: {}, requestId: undefined, ...refused }) : { said: m.training_attached() }
  },
} satisfies Actions

/** What one works for. */
export const cycleActions = {
  follow: async ({ fetch, request }) => {
    const form = await request.formData()
    const sent = await attempt(fetch, 'POST', '/api/training/cycles', { scheme: text(form, 'scheme'), startsOn: text(form, 'since') })
    if (!sent.ok) return declined('follow', sent, typed(form, ['scheme', 'since']))
    redirect(303, '/training')
  },
  renew: async ({ fetch, request }) => {
    const sent = await attempt(fetch, 'POST', `/api/training/cycles/${text(await request.formData(), 'id')}/renewal`)
    return sent.ok ? { said: m.progress_renewed() } : declined('renew', sent)
  },
  unfollow: async ({ fetch, request }) => {
    const gone = await attempt(fetch, 'DELETE', `/api/training/cycles/${text(await request.formData(), 'id')}`)
    return gone.ok ? { said: m.progress_dropped() } : declined('unfollow', gone)
  },
} satisfies Actions
