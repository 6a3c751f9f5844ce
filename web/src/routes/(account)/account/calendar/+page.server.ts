import type { RequestEvent } from '@sveltejs/kit'
import type { WhoAmI } from '$shapes/identity/shapes'
import type { FullPerson } from '$shapes/modules/people/shapes'
import { api } from '$lib/api'
import { besides, choices, offered, searched } from '$lib/choices'
import { makeFeed, myFeeds, revokeFeed } from '$lib/server/feeds'
import { leaveActions } from '$lib/server/leave'
import type { Session } from '$lib/session'
import { memberAt } from '../member'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ fetch, parent, url }) => {
  const me = memberAt((await parent()).who, url)
  const [feeds, leave] = await Promise.all([myFeeds(fetch), myLeave({ fetch, url }, me)])
  return { me, feeds, leave }
}

/** Only staff take leave. */
async function myLeave({ fetch, url }: Pick<RequestEvent, 'fetch' | 'url'>, { audience, person }: Session) {
  if (audience !== 'staff') return null
  const [{ leaves }, deputies] = await Promise.all([api(fetch).get<FullPerson>(`/api/people/${person.id}`), offered(fetch, besides(choices.doers, person.id), { q: searched(url, 'deputyId') })])
  return { leaves, offered: deputies }
}

const me = async ({ fetch }: RequestEvent) => (await api(fetch).get<WhoAmI>('/api/session')).person!.id

export const actions: Actions = {
  ...leaveActions(me, () => '/account/calendar#leave'),
  'make-feed': (event) => makeFeed(event),
  'revoke-feed': revokeFeed,
}
