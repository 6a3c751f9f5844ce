import { redirect } from '@sveltejs/kit'
import type { InferOutput } from 'valibot'
import type { ChecklistTemplates } from '$shapes/modules/checklists/shapes'
import type { FullEvent } from '$shapes/modules/events/shapes'
import type { FullTask, Tasks } from '$shapes/modules/plans/shapes'
import { api } from '$lib/api'
import { choices, offered, offeredWith, searched } from '$lib/choices'
import { makeFeed, myFeeds, revokeFeed } from '$lib/server/feeds'
import { nameOf } from '$lib/named'
import { loadTalks, talkActions } from '$lib/server/talks'
import { m } from '$lib/words/messages'
import { listQuery } from '../../../list-query'
import { plans } from '../../../may'
import { attach, changeTask, finish, giveTask, makeList, reopen } from '../../../tasks/actions'
import { daysForForm } from '../../../tasks/days'
import { changeMany, moveCard } from '../../../tasks/many'
import { movedCard } from '../../../tasks/moved'
import { talkFor } from './talk-for'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ depends, fetch, params, parent, url }) => {
  depends(`convoke:event/${params.id}`)
  const ask = api(fetch)
  // The event first: where there is none, that is what the page says.
  const [{ me }, event] = await Promise.all([parent(), ask.get<InferOutput<typeof FullEvent>>(`/api/events/${params.id}`)])
  const task = url.searchParams.get('task')
  const [tasks, people, full, templates, taskTalks, fromTalk, feeds, days, moved] = await Promise.all([
    ask.get<InferOutput<typeof Tasks>>(`/api/tasks${listQuery(url, [], { eventId: event.id, limit: '200' })}`),
    plans(me) ? offered(fetch, choices.doers, { q: searched(url, 'ownerId'), chosen: url.searchParams.getAll('ownerId') }) : { options: [], more: false },
    task ? ask.get<FullTask>(`/api/tasks/${task}`) : null,
    task && plans(me) ? ask.get<InferOutput<typeof ChecklistTemplates>>('/api/checklist-templates?limit=200') : { rows: [] },
    task ? loadTalks(fetch, 'task', task) : null,
    talkFor(fetch, url.searchParams.get('talk')),
    myFeeds(fetch),
    daysForForm(fetch, url),
    movedCard(fetch, url),
  ])
  return {
    event, tasks, days, moved, taskTalks, fromTalk,
    task: full?.eventId === event.id ? full : null,
    templates: templates.rows.flatMap(({ id, names, archivedAt }) => (archivedAt ? [] : [{ value: id, label: nameOf(names) }])),
    unfit: tasks.rows.filter(({ state, lacksDays }) => state === 'open' && lacksDays !== null),
    feeds: feeds.filter(({ eventId }) => eventId === event.id),
    people: offeredWith(people, me.person),
    trail: [{ label: m.nav_events(), href: '/events' }, { label: event.name, href: `/events/${event.id}` }, { label: m.event_plan() }],
  }
}

export const actions: Actions = {
  ...talkActions,
  finish,
  reopen,
  many: changeMany,
  move: moveCard,
  attach,
  'make-list': (event) => makeList(event, event.params.id),
  give: (event) => giveTask(event, event.params.id),
  change: async (event) => {
    const changed = await changeTask(event)
    if ('form' in changed) redirect(303, `/events/${event.params.id}/plan`)
    return changed
  },
  'make-feed': (event) => makeFeed(event, event.params.id),
  'revoke-feed': revokeFeed,
}
