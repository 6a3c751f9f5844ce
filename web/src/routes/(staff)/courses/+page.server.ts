import type { InferOutput } from 'valibot'
import type { Courses, Sessions } from '$shapes/modules/courses/shapes'
import { api, attempt } from '$lib/api'
import { typed } from '$lib/server/forms'
import { m } from '$lib/words/messages'
import { redirect } from '@sveltejs/kit'
import { declined } from '../declined'
import { teaches } from '../may'
import { courseFields, courseFrom } from './course-form'
import { skillsOffered } from './skills-offered'
import type { Actions, PageServerLoad } from './$types'

/** So many of those that are over. */
const earlier = 5

export const load: PageServerLoad = async ({ depends, fetch, parent, url }) => {
  depends('convoke:course', 'convoke:course_session', 'convoke:course_place')
  const { me } = await parent()
  const ask = api(fetch)
  const cursor = url.searchParams.get('cursor')
  const put = url.searchParams.has('archived')
  const [next, past, courses, skills] = await Promise.all([
    ask.get<InferOutput<typeof Sessions>>('/api/course-sessions'),
    ask.get<InferOutput<typeof Sessions>>(`/api/course-sessions?past=true&limit=${earlier}`),
    ask.get<InferOutput<typeof Courses>>(`/api/courses?${new URLSearchParams({ ...(cursor && { cursor }), ...(put && { archived: 'true' }) })}`),
    teaches(me) ? skillsOffered(fetch) : [],
  ])
  return { next: next.rows, past, courses: courses.rows, skills, archived: put, keeps: teaches(me), counts: teaches(me) || me.role === 'finance', paging: { next: courses.next }, trail: [{ label: m.courses_title() }] }
}

export const actions: Actions = {
  add: async ({ fetch, request }) => {
    const form = await request.formData()
    const sent = await attempt<{ id: string }>(fetch, 'POST', '/api/courses', courseFrom(form))
    if (!sent.ok) return declined('add', sent, typed(form, courseFields))
    redirect(303, `/courses/${sent.data.id}`)
  },
}
