import type { InferOutput } from 'valibot'
import type { Readers } from '$shapes/modules/briefs/shapes'
import type { FullEvent } from '$shapes/modules/events/shapes'
import type { Readiness } from '$shapes/modules/overview/shapes'
import type { Issues } from '$shapes/modules/plans/issue-shapes'
import type { PromiseCounts } from '$lib/promises/types'
import { api, attempt } from '$lib/api'
import { choices, offered, offeredWith, searched } from '$lib/choices'
import { text } from '$lib/server/forms'
import { m } from '$lib/words/messages'
import { declined } from '../../../declined'
import { plans } from '../../../may'
import { raise, settle } from './issue-actions'
import { cancel, move, postpone } from './states'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ depends, fetch, params, parent, url }) => {
  depends(`convoke:event/${params.id}`)
  const ask = api(fetch)
  const [{ me }, event] = await Promise.all([parent(), ask.get<InferOutput<typeof FullEvent>>(`/api/events/${params.id}`)])
  const q = searched(url, 'issueOwner')
  const [stands, issues, readers, promises, found] = await Promise.all([
    ask.get<InferOutput<typeof Readiness>>(`/api/overview/events/${event.id}`),
    ask.get<InferOutput<typeof Issues>>(`/api/issues?eventId=${event.id}`),
    event.briefId ? attempt<InferOutput<typeof Readers>>(fetch, 'GET', `/api/briefs/${event.briefId}/readers`) : null,
    ask.get<PromiseCounts>(`/api/promises/counts?eventId=${event.id}`),
    q && plans(me) ? offered(fetch, choices.doers, { q }) : null,
  ])
  return {
    event, stands, issues, promises,
    readers: readers?.ok && readers.data.version !== null ? readers.data : null,
    people: found ?? [me.person, ...event.people.map(({ person }) => person)].reduceRight(offeredWith, { options: [], more: true }),
    trail: [{ label: m.nav_events(), href: '/events' }, { label: event.name, href: `/events/${event.id}` }, { label: m.event_state() }],
  }
}

export const actions: Actions = {
  raise: (event) => raise(event, event.params.id),
  settle,
  read: async ({ fetch, params, request }) => {
    const version = text(await request.formData(), 'version')
    const { briefId } = await api(fetch).get<InferOutput<typeof FullEvent>>(`/api/events/${params.id}`)
    const sent = await attempt(fetch, 'POST', `/api/briefs/${briefId}/versions/${version}/reading`)
    return sent.ok ? { form: 'read' } : declined('read', sent)
  },
  move: (event) => move(event, event.params.id),
  postpone: (event) => postpone(event, event.params.id),
  cancel: (event) => cancel(event, event.params.id),
}
