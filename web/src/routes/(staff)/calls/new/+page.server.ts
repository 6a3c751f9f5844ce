import { redirect } from '@sveltejs/kit'
import type { Client } from '$shapes/modules/clients/shapes'
import { api, attempt } from '$lib/api'
import type { BriefHead } from '$lib/briefs/types'
import { text, typed } from '$lib/server/forms'
import { m } from '$lib/words/messages'
import { declined } from '../../declined'
import { plans } from '../../may'
import { only } from '../../only'
import { callFrom, fields, offeredFor } from '../call-form'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ fetch, parent, url }) => {
  const { me } = await parent()
  only(plans(me))
  const ask = api(fetch)
  const briefId = url.searchParams.get('briefId')
  const brief = briefId ? await ask.get<BriefHead>(`/api/briefs/${briefId}`) : null
  const clientId = brief?.client.id ?? url.searchParams.get('clientId')
  if (!clientId) return { client: null, briefId: null, chosen: [], offered: null, trail: [{ label: m.call_arrange() }] }
  const client = brief?.client ?? (await ask.get<Client>(`/api/clients/${clientId}`))
  const chosen = [me.person.id]
  const above = brief ? { label: brief.title, href: `/briefs/${brief.id}` } : { label: client.name, href: `/clients/${client.id}` }
  return { client: { id: client.id, name: client.name }, briefId: brief?.id ?? null, chosen, offered: await offeredFor(fetch, { clientId, chosen, zone: me.agency.zone, url }), trail: [above, { label: m.call_arrange() }] }
}

export const actions: Actions = {
  default: async ({ fetch, request }) => {
    const form = await request.formData()
    const sent = await attempt<{ id: string }>(fetch, 'POST', '/api/calls', { ...callFrom(form), clientId: text(form, 'clientId'), briefId: text(form, 'briefId') || null })
    if (!sent.ok) return declined('call', sent, typed(form, fields))
    redirect(303, `/calls/${sent.data.id}`)
  },
}
