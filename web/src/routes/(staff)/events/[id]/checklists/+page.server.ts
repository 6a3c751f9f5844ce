import { redirect } from '@sveltejs/kit'
import type { InferOutput } from 'valibot'
import type { Checklist, Checklists, ChecklistTemplates } from '$shapes/modules/checklists/shapes'
import type { FullEvent } from '$shapes/modules/events/shapes'
import { api, attempt } from '$lib/api'
import { choices, offered, offeredWith, searched } from '$lib/choices'
import { text, textOrNull, typed } from '$lib/server/forms'
import { m } from '$lib/words/messages'
import { declined } from '../../../declined'
import { listQuery } from '../../../list-query'
import { plans } from '../../../may'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ depends, fetch, params, parent, url }) => {
  depends(`convoke:event/${params.id}`, 'convoke:checklist', 'convoke:tick')
  const ask = api(fetch)
  const [{ me }, event] = await Promise.all([parent(), ask.get<InferOutput<typeof FullEvent>>(`/api/events/${params.id}`)])
  const may = plans(me)
  const q = searched(url, 'ownerId')
  const [lists, templates, found] = await Promise.all([
    ask.get<InferOutput<typeof Checklists>>(`/api/checklists${listQuery(url, [], { eventId: event.id })}`),
    may ? ask.get<InferOutput<typeof ChecklistTemplates>>('/api/checklist-templates?limit=200') : { rows: [] },
    q && may ? offered(fetch, choices.doers, { q }) : null,
  ])
  return {
    event, lists, may,
    templates: templates.rows.filter(({ archivedAt }) => !archivedAt),
    people: found ?? [me.person, ...event.people.map(({ person }) => person)].reduceRight(offeredWith, { options: [], more: true }),
    trail: [{ label: m.nav_events(), href: '/events' }, { label: event.name, href: `/events/${event.id}` }, { label: m.checklists_title() }],
  }
}

export const actions: Actions = {
  make: async ({ fetch, params, request }) => {
    const form = await request.formData()
    const dueOn = textOrNull(form, 'dueOn')
    const wish = { eventId: params.id, templateId: text(form, 'templateId'), ownerId: textOrNull(form, 'ownerId'), ...(dueOn && { dueOn }) }
    const sent = await attempt<InferOutput<typeof Checklist>>(fetch, 'POST', '/api/checklists', wish)
    if (!sent.ok) return declined('make', sent, typed(form, ['templateId', 'ownerId', 'dueOn']))
    redirect(303, `/events/${params.id}/checklists/${sent.data.id}`)
  },
}
