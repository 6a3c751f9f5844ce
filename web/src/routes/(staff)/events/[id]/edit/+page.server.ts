import { redirect } from '@sveltejs/kit'
import type { InferOutput } from 'valibot'
import type { FullEvent } from '$shapes/modules/events/shapes'
import { api, attempt } from '$lib/api'
import { text, textOrNull, typed } from '$lib/server/forms'
import { m } from '$lib/words/messages'
import { declined } from '../../../declined'
import { plans } from '../../../may'
import { only } from '../../../only'
import { zoneOptions } from '$lib/regions'
import { eventFields } from '../../labels'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ fetch, params, parent }) => {
  only(plans((await parent()).me))
  const event = await api(fetch).get<InferOutput<typeof FullEvent>>(`/api/events/${params.id}`)
  const trail = [{ label: m.nav_events(), href: '/events' }, { label: event.name, href: `/events/${event.id}` }, { label: m.event_edit() }]
  return { event, zones: zoneOptions(event.zone), trail }
}

export const actions: Actions = {
  default: async ({ fetch, params, request }) => {
    const form = await request.formData()
    const values = typed(form, [...eventFields, 'loadInOn'])
    const sent = await attempt(fetch, 'PATCH', `/api/events/${params.id}`, { revision: Number(text(form, 'revision')), ...values, loadInOn: textOrNull(form, 'loadInOn') })
    if (!sent.ok) return declined('event', sent, values)
    redirect(303, `/events/${params.id}`)
  },
}
