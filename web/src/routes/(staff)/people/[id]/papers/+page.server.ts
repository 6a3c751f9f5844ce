import type { FullPerson } from '$shapes/modules/people/shapes'
import { api } from '$lib/api'
import { namesFor } from '$lib/names'
import { certificatesOf, paperActions } from '$lib/server/papers'
import { m } from '$lib/words/messages'
import { getLocale } from '$lib/words/runtime'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ depends, fetch, params }) => {
  depends('convoke:credential')
  const [person, papers] = await Promise.all([api(fetch).get<FullPerson>(`/api/people/${params.id}`), certificatesOf(fetch, params.id)])
  const name = namesFor(getLocale(), person).first
  return { person, name, papers, trail: [{ label: m.nav_people(), href: '/people' }, { label: name, href: `/people/${person.id}` }, { label: m.certificates_title() }] }
}

export const actions: Actions = { begin: paperActions.begin }
