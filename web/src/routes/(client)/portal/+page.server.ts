import type { InferOutput } from 'valibot'
import type { ClientHome } from '$shapes/modules/overview/shapes'
import type { Clients } from '$shapes/modules/clients/shapes'
import { api } from '$lib/api'
import { consentOf } from '$lib/server/privacy'
import { loadTalks, talkActions } from '$lib/server/talks'
import { partOfDay } from './greeting'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ depends, fetch, parent, url }) => {
  depends('convoke:brief', 'convoke:answer', 'convoke:thread', 'convoke:event', 'convoke:signoff')
  const [home, { me }, talks, consent] = await Promise.all([api(fetch).get<InferOutput<typeof ClientHome>>('/api/overview/client'), parent(), ownTalks(fetch, url), consentOf(fetch)])
  return { home, talks, consent, briefs: home.briefs, part: partOfDay(me.agency.zone, new Date()) }
}

/** What is said with the agency beyond any one brief or event; a contact sees one client company, their own. */
async function ownTalks(fetch: typeof globalThis.fetch, url: URL) {
  const { rows } = await api(fetch).get<InferOutput<typeof Clients>>('/api/clients')
  return loadTalks(fetch, 'client', rows[0]!.id, url)
}

export const actions: Actions = { ...talkActions }
