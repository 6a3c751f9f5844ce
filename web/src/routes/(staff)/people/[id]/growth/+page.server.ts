import { namesFor } from '$lib/names'
import { m } from '$lib/words/messages'
import { getLocale } from '$lib/words/runtime'
import { growthActions } from '../../../growth/actions'
import { loadGrowth } from '../../../growth/load'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ depends, fetch, params, parent, url }) => {
  depends('convoke:person_skill', 'convoke:appraisal', 'convoke:experience', 'convoke:talk_note', 'convoke:post')
  const { me } = await parent()
  const data = await loadGrowth(fetch, params.id, { url, zone: me.agency.zone })
  const name = namesFor(getLocale(), data.growth.person).first
  return { ...data, trail: [{ label: m.nav_people(), href: '/people' }, { label: name, href: `/people/${params.id}` }, { label: m.growth_title() }] }
}

export const actions: Actions = growthActions(({ params }) => params.id!)
