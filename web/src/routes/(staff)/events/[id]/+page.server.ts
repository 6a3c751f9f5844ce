import { redirect } from '@sveltejs/kit'
import type { InferOutput } from 'valibot'
import { dayIn } from '$shapes/kernel/rules/days'
import { dutyNames } from '$shapes/modules/events/rules/duties'
import type { FullEvent } from '$shapes/modules/events/shapes'
import type { EventToday } from '$shapes/modules/overview/shapes'
import { api, attempt } from '$lib/api'
import { candidates, offered, searched } from '$lib/choices'
import { changedWords } from '$lib/server/changed'
import { text, typed } from '$lib/server/forms'
import { withReasons } from '$lib/skills/reasons'
import { loadTalks, talkActions } from '$lib/server/talks'
import { m } from '$lib/words/messages'
import { declined } from '../../declined'
import { plans } from '../../may'
import { agreedVersion } from './agreed'
import { framed } from './budget-frame'
import type { Actions, PageServerLoad } from './$types'

/** Links that were sent while the plan stood on this page. */
const ofThePlan = ['task', 'add', 'talk']

export const load: PageServerLoad = async ({ depends, fetch, params, parent, url }) => {
  if (ofThePlan.some((name) => url.searchParams.has(name))) redirect(307, `/events/${params.id}/plan${url.search}`)
  depends(`convoke:event/${params.id}`)
  const ask = api(fetch)
  // The event first: where there is none, that is what the page says.
  const [{ me }, event] = await Promise.all([parent(), ask.get<InferOutput<typeof FullEvent>>(`/api/events/${params.id}`)])
  // Without JavaScript, who could have a duty is asked by the address.
  const duty = url.searchParams.has('find-personId') ? dutyNames.find((one) => one === url.searchParams.get('duty')) : undefined
  const [today, agreed, talks, found] = await Promise.all([
    ask.get<EventToday>(`/api/overview/events/${event.id}/today`),
    agreedVersion(fetch, event.briefId),
    loadTalks(fetch, 'event', event.id, url),
    duty && plans(me) ? offered(fetch, candidates(event.id, duty), { q: searched(url, 'personId') }) : null,
  ])
  const now = new Date().toISOString()
  return {
    event, today, agreed, talks, now, frame: today.agreed?.frame ? framed(today.agreed.frame) : null, day: dayIn(event.zone, now),
    changed: event.follows && changedWords(event.follows.changed),
    candidates: found,
    trail: [{ label: m.nav_events(), href: '/events' }, { label: event.name }],
  }
}

export const actions: Actions = {
  ...talkActions,
  staff: async ({ fetch, params, request }) => {
    const values = typed(await request.formData(), ['personId', 'duty'])
    const sent = await attempt(fetch, 'POST', `/api/events/${params.id}/duties`, values)
    return sent.ok ? { form: 'staffed' } : declined('duty', withReasons(sent, 'personId'), values)
  },
  follow: async ({ fetch, params, request }) => {
    const form = await request.formData()
    const sent = await attempt(fetch, 'POST', `/api/events/${params.id}/following`, { revision: Number(text(form, 'revision')), part: text(form, 'part'), take: text(form, 'take') === 'true' })
    return sent.ok ? { form: 'followed' } : declined('follow', sent)
  },
  publish: async ({ fetch, params, request }) => {
    const form = await request.formData()
    const sent = await attempt(fetch, 'POST', `/api/overview/events/${params.id}/money`, { revision: Number(text(form, 'revision')), shows: text(form, 'shows') })
    return sent.ok ? { form: 'published' } : declined('publish', sent)
  },
  unstaff: async ({ fetch, params, request }) => {
    const id = text(await request.formData(), 'id')
    const sent = await attempt(fetch, 'DELETE', `/api/events/${params.id}/duties/${id}`)
    return sent.ok ? { form: 'unstaffed' } : declined('duty', sent)
  },
}
