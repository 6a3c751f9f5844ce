import type { FullSession } from '$shapes/modules/courses/shapes'
import { redirect } from '@sveltejs/kit'
import { api, attempt } from '$lib/api'
import { nameOf } from '$lib/named'
import { m } from '$lib/words/messages'
import { declined } from '../../../../declined'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ depends, fetch, params }) => {
  depends(`convoke:course_session/${params.id}`, 'convoke:course_place')
  const session = await api(fetch).get<FullSession>(`/api/course-sessions/${params.id}`)
  return { session, trail: [{ label: m.courses_title(), href: '/courses' }, { label: nameOf(session.names), href: `/courses/sessions/${params.id}` }, { label: m.courses_sign_in() }] }
}

export const actions: Actions = {
  default: async ({ fetch, params, url }) => {
    const sent = await attempt(fetch, 'POST', `/api/course-sessions/${params.id}/attendance`, { code: url.searchParams.get('code') ?? '' })
    if (!sent.ok) return declined('sign-in', sent)
    redirect(303, `/courses/sessions/${params.id}`)
  },
}
