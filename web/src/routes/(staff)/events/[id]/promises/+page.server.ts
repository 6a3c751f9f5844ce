import type { InferOutput } from 'valibot'
import type { FullEvent } from '$shapes/modules/events/shapes'
import type { Tasks } from '$shapes/modules/plans/shapes'
import { api } from '$lib/api'
import { choices, offered, searched } from '$lib/choices'
import { titled } from '$lib/events/titled'
import { teller } from '$lib/promises/told'
import type { FullPromise, PromiseCounts, Promises } from '$lib/promises/types'
import { loadTalks, talkActions } from '$lib/server/talks'
import { m } from '$lib/words/messages'
import { listQuery } from '../../../list-query'
import { plans } from '../../../may'
import { drop, give, link, report, unlink } from './actions'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ depends, fetch, params, parent, url }) => {
  depends(`convoke:event/${params.id}`)
  const ask = api(fetch)
  const chosen = url.searchParams.get('promise')
  const [{ me }, event] = await Promise.all([parent(), ask.get<InferOutput<typeof FullEvent>>(`/api/events/${params.id}`)])
  const may = plans(me)
  const [promises, counts, chosenOne, talks, people, tasks] = await Promise.all([
    ask.get<Promises>(`/api/promises${listQuery(url, ['state', 'owner', 'work', 'q'], { eventId: event.id })}`),
    ask.get<PromiseCounts>(`/api/promises/counts?eventId=${event.id}`),
    chosen ? ask.get<FullPromise>(`/api/promises/${chosen}`) : null,
    chosen ? loadTalks(fetch, 'promise', chosen, url) : null,
    may ? offered(fetch, choices.doers, { q: searched(url, 'toOwner') }) : { options: [], more: false },
    chosen && may ? ask.get<InferOutput<typeof Tasks>>(`/api/tasks?eventId=${event.id}&limit=200`) : null,
  ])
  const told = teller()
  return {
    event, counts, people, may, talks,
    promises: { ...promises, rows: promises.rows.map(told) },
    chosen: chosenOne && told(chosenOne),
    tasks: tasks?.rows.map((task) => ({ value: task.id, label: task.wbs ? `${task.wbs} ${titled(task)}` : titled(task) })) ?? [],
    trail: [{ label: m.nav_events(), href: '/events' }, { label: event.name, href: `/events/${event.id}` }, { label: m.promises_title() }],
  }
}

export const actions: Actions = { ...talkActions, give, link, unlink, report, drop }
