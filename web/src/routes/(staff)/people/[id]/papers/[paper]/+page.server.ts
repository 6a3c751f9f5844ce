import { error } from '@sveltejs/kit'
import type { FullPerson } from '$shapes/modules/people/shapes'
import { api } from '$lib/api'
import { nameOf } from '$lib/named'
import { namesFor } from '$lib/names'
import { certificatesOf, lineOf, paperActions } from '$lib/server/papers'
import { m } from '$lib/words/messages'
import { getLocale } from '$lib/words/runtime'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ depends, fetch, params, parent }) => {
  depends('convoke:credential')
  const { me } = await parent()
  const [person, papers] = await Promise.all([api(fetch).get<FullPerson>(`/api/people/${params.id}`), certificatesOf(fetch, params.id)])
  const { line, paper } = await lineOf(fetch, papers, params.paper)
  // Only its holder begins one: for others there is nothing where there is none, or none that they may see.
  if (!paper && person.id !== me.person.id) error(404)
  const home = `/people/${person.id}`
  const name = namesFor(getLocale(), person).first
  return { person, name, line, paper, trail: [{ label: m.nav_people(), href: '/people' }, { label: name, href: home }, { label: m.certificates_title(), href: `${home}/papers` }, { label: nameOf(line.names) }] }
}

export const actions: Actions = paperActions
