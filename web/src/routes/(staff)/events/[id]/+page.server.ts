import { redirect } from '@sveltejs/kit'
import type { InferOutput } from 'valibot'
import { dayIn } from '$shapes/kernel/rules/days'
import type { FullEvent } from '$shapes/modules/events/shapes'
import type { Tasks } from '$shapes/modules/plans/shapes'
import { api, attempt } from '$lib/api'
import { choices, offered, offeredWith, searched } from '$lib/choices'
import { makeFeed, myFeeds, revokeFeed } from '$lib/server/feeds'
import { text, typed } from '$lib/server/forms'
import { loadTalks, talkActions } from '$lib/server/talks'
import { m } from '$lib/words/messages'
import { declined } from '../../declined'
import { listQuery } from '../../list-query'
import { plans } from '../../may'
import { changeTask, finish, giveTask, reopen } from '../../tasks/actions'
import { daysForForm } from '../../tasks/days'
import { changeMany } from '../../tasks/many'
import { agreedVersion } from './agreed'
import { talkFor } from './talk-for'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ depends, fetch, params, parent, url }) => {
  depends(`convoke:event/${params.id}`)
  const ask = api(fetch)
  // The event first: where there is none, that is what the page says.
  const [{ me }, event] = await Promise.all([parent(), ask.get<InferOutput<typeof FullEvent>>(`/api/events/${params.id}`)])
  const task = url.searchParams.get('task')
  const [tasks, people, agreed, talks, taskTalks, fromTalk, feeds, days] = await Promise.all([
    ask.get<InferOutput<typeof Tasks>>(`/api/tasks${listQuery(url, [], { eventId: event.id, limit: '200' })}`),
    plans(me) ? offered(fetch, choices.doers, { q: searched(url, 'ownerId') || searched(url, 'personId'), chosen: chosenIn(url) }) : { options: [], more: false },
    agreedVersion(fetch, event.briefId),
    loadTalks(fetch, 'event', event.id, url),
    task ? loadTalks(fetch, 'task', task) : null,
    talkFor(fetch, url.searchParams.get('talk')),
    myFeeds(fetch),
    daysForForm(fetch, url),
  ])
  const now = new Date().toISOString()
  const trail = [{ label: m.nav_events(), href: '/events' }, { label: event.name }]
  return { event, tasks, unfit: tasks.rows.filter((task) => task.state === 'open' && task.lacksDays !== null), days, agreed, talks, taskTalks, fromTalk, feeds: feeds.filter(({ eventId }) => eventId === event.id), people: offeredWith(people, me.person), now, today: dayIn(event.zone, now), trail }
}

const chosenIn = ({ searchParams }: URL) => ['ownerId', 'personId'].flatMap((name) => searchParams.get(name) ?? [])

export const actions: Actions = {
  ...talkActions,
  finish,
  reopen,
  many: changeMany,
  give: (event) => giveTask(event, event.params.id),
  change: async (event) => {
    const changed = await changeTask(event)
    if ('form' in changed) redirect(303, `/events/${event.params.id}`)
    return changed
  },
  'make-feed': (event) => makeFeed(event, event.params.id),
  'revoke-feed': revokeFeed,
  staff: async ({ fetch, params, request }) => {
    const values = typed(await request.formData(), ['personId', 'duty'])
    const sent = await attempt(fetch, 'POST', `/api/events/${params.id}/duties`, values)
    return sent.ok ? { form: 'staffed' } : declined('duty', sent, values)
  },
  unstaff: async ({ fetch, params, request }) => {
    const id = text(await request.formData(), 'id')
    const sent = await attempt(fetch, 'DELETE', `/api/events/${params.id}/duties/${id}`)
    return sent.ok ? { form: 'unstaffed' } : declined('duty', sent)
  },
}
