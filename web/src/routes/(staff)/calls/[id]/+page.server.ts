import { redirect } from '@sveltejs/kit'
import type { Client } from '$shapes/modules/clients/shapes'
import { api, attempt } from '$lib/api'
import type { Call } from '$lib/calls/types'
import { text, typed } from '$lib/server/forms'
import { loadTalks, talkActions } from '$lib/server/talks'
import { m } from '$lib/words/messages'
import { declined } from '../../declined'
import { plans } from '../../may'
import { callFrom, fields, offeredFor, valuesOf } from '../call-form'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ depends, fetch, params, parent, url }) => {
  depends(`convoke:call/${params.id}`)
  const ask = api(fetch)
  const call = await ask.get<Call>(`/api/calls/${params.id}`)
  const [client, talks, { me }] = await Promise.all([ask.get<Client>(`/api/clients/${call.clientId}`), loadTalks(fetch, 'call', params.id, url), parent()])
  const editing = plans(me) && call.stage === 'arranged' && url.searchParams.has('edit')
  const chosen = call.guests.map(({ id }) => id)
  return {
    call, talks, chosen, client: { id: client.id, name: client.name }, values: valuesOf(call),
    offered: editing ? await offeredFor(fetch, { clientId: client.id, chosen, zone: call.zone, url }) : null,
    trail: [{ label: m.nav_clients(), href: '/clients' }, { label: client.name, href: `/clients/${client.id}` }, { label: call.title }],
  }
}

const revisionIn = (form: FormData) => Number(text(form, 'revision'))

export const actions: Actions = {
  ...talkActions,
  change: async ({ fetch, params, request }) => {
    const form = await request.formData()
    const sent = await attempt(fetch, 'PATCH', `/api/calls/${params.id}`, { ...callFrom(form), revision: revisionIn(form) })
    if (!sent.ok) return declined('call', sent, typed(form, fields))
    redirect(303, `/calls/${params.id}`)
  },
  cancel: async ({ fetch, params, request }) => {
    const sent = await attempt(fetch, 'POST', `/api/calls/${params.id}/cancellation`, { revision: revisionIn(await request.formData()) })
    return sent.ok ? { said: m.call_cancelled() } : declined('cancel', sent)
  },
  report: async ({ fetch, params, request }) => {
    const form = await request.formData()
    const said = typed(form, ['needs', 'decisions', 'openPoints'])
    const send = form.has('send')
    const sent = await attempt(fetch, 'PUT', `/api/calls/${params.id}/report`, { revision: revisionIn(form), ...said, send })
    return sent.ok ? { said: send ? m.call_report_sent() : m.form_saved() } : declined('report', sent, said)
  },
}
