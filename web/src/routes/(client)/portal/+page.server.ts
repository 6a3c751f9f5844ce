import type { InferOutput } from 'valibot'
import type { ClientHome } from '$shapes/modules/overview/shapes'
import { api } from '$lib/api'
import { consentOf } from '$lib/server/privacy'
import { loadTalks, talkActions } from '$lib/server/talks'
import { partOfDay } from './greeting'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ depends, fetch, parent, url }) => {
  depends('convoke:brief', 'convoke:answer', 'convoke:thread', 'convoke:event', 'convoke:signoff', 'convoke:call')
  const { me } = await parent()
  // What is said with the agency beyond any one brief or event is said with the reader's company.
  const [home, talks, consent] = await Promise.all([api(fetch).get<InferOutput<typeof ClientHome>>('/api/overview/client'), loadTalks(fetch, 'client', me.clientId!, url), consentOf(fetch)])
  return { home, talks, consent, briefs: home.briefs, part: partOfDay(me.agency.zone, new Date()), now: new Date().toISOString() }
}

export const actions: Actions = { ...talkActions }
