import { redirect } from '@sveltejs/kit'
import { draftFrom } from '$shapes/modules/briefs/rules/event-from'
import { api } from '$lib/api'
import type { Brief } from '$lib/briefs/types'
import { choices, offered, offeredWith, searched } from '$lib/choices'
import { text, typed } from '$lib/server/forms'
import { m } from '$lib/words/messages'
import { declined } from '../../../declined'
import { zoneOptions } from '$lib/regions'
import { makeEvent } from './make'
import { planFor, teamFrom, teamFields } from './plan'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ fetch, params, parent, url }) => {
  const { me } = await parent()
  const chosen = url.searchParams.get('coordinatorId')
  const [brief, planners] = await Promise.all([
    api(fetch).get<Brief>(`/api/briefs/${params.id}`),
    offered(fetch, choices.planners, { q: searched(url, 'coordinatorId'), chosen: chosen && chosen !== me.person.id ? [chosen] : [] }),
  ])
  if (brief.eventId) redirect(303, `/events/${brief.eventId}`)
  const draft = draftFrom({ title: brief.title, answers: Object.fromEntries(brief.answers.map((answer) => [answer.field, answer])) }, {})
  const [plan, team] = await Promise.all([planFor(fetch, draft), offered(fetch, choices.doers)])
  return {
    brief,
    ...plan,
    team,
    people: offeredWith(planners, me.person),
    zones: zoneOptions(me.agency.zone),
    draft,
    trail: [{ label: m.nav_briefs(), href: '/briefs' }, { label: brief.title, href: `/briefs/${brief.id}` }, { label: m.make_title() }],
  }
}

const fields = ['coordinatorId', 'name', 'startsOn', 'endsOn', 'zone', 'place'] as const

export const actions: Actions = {
  default: async ({ fetch, params, request }) => {
    const form = await request.formData()
    const values = typed(form, fields)
    const templateId = text(form, 'templateId')
    const made = await makeEvent(fetch, params.id, { ...values, team: teamFrom(form), ...(templateId && { templateId: templateId === 'none' ? null : templateId }) })
    if (made.ok) redirect(303, `/events/${made.data.id}`)
    if (made.code === 'brief_has_event' && made.details.eventId) redirect(303, `/events/${made.details.eventId}`)
    return declined('event', made, { ...values, ...typed(form, ['templateId', ...teamFields]) })
  },
}
