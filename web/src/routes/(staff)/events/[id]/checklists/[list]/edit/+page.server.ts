import { redirect } from '@sveltejs/kit'
import type { FullChecklist } from '$shapes/modules/checklists/shapes'
import { api, attempt } from '$lib/api'
import { choices, offered, offeredWith, searched } from '$lib/choices'
import { text, textOrNull, typed } from '$lib/server/forms'
import { nameOf } from '$lib/named'
import { m } from '$lib/words/messages'
import { lineFields, linesWith } from '../../../../../checklist-lines/lines'
import { declined } from '../../../../../declined'
import { plans } from '../../../../../may'
import { nameFields, namesFrom } from '$lib/server/name-fields'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ depends, fetch, params, parent, url }) => {
  depends('convoke:checklist')
  const { me } = await parent()
  const [list, people] = await Promise.all([
    api(fetch).get<FullChecklist>(`/api/checklists/${params.list}`),
    plans(me) ? offered(fetch, choices.doers, { q: searched(url, 'ownerId') }) : { options: [], more: false },
  ])
  const home = `/events/${list.eventId}`
  return {
    list, may: plans(me), people: list.owner ? offeredWith(people, list.owner) : people,
    trail: [{ label: m.nav_events(), href: '/events' }, { label: list.event.name, href: home }, { label: m.checklists_title(), href: `${home}/checklists` }, { label: nameOf(list.names), href: `${home}/checklists/${list.id}` }, { label: m.checklist_edit() }],
  }
}

export const actions: Actions = {
  about: async ({ fetch, params, request }) => {
    const form = await request.formData()
    const wish = { revision: Number(text(form, 'revision')), names: namesFrom(form), ownerId: textOrNull(form, 'ownerId'), dueOn: textOrNull(form, 'dueOn') }
    const sent = await attempt(fetch, 'PATCH', `/api/checklists/${params.list}`, wish)
    return sent.ok ? { form: 'saved' } : declined('about', sent, typed(form, [...nameFields, 'ownerId', 'dueOn']))
  },
  line: async ({ fetch, params, request }) => {
    const form = await request.formData()
    const { lines } = await api(fetch).get<FullChecklist>(`/api/checklists/${params.list}`)
    const sent = await attempt(fetch, 'PATCH', `/api/checklists/${params.list}`, { revision: Number(text(form, 'revision')), lines: linesWith(lines, form) })
    if (!sent.ok) return declined('line', sent, typed(form, lineFields))
    redirect(303, `/events/${params.id}/checklists/${params.list}/edit`)
  },
}
