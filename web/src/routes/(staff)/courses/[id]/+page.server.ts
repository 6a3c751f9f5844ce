import type { InferOutput } from 'valibot'
import type { Course, Sessions } from '$shapes/modules/courses/shapes'
import { api, attempt } from '$lib/api'
import { choices, offered } from '$lib/choices'
import { withOther } from '$lib/courses/elsewhere'
import { nameOf } from '$lib/named'
import { text, typed } from '$lib/server/forms'
import { m } from '$lib/words/messages'
import { declined } from '../../declined'
import { teaches } from '../../may'
import { courseFields, courseFrom, valuesOf } from '../course-form'
import { sessionFields, sessionFrom, zoneOf } from '../session-form'
import { skillsOffered } from '../skills-offered'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ depends, fetch, params, parent }) => {
  depends(`convoke:course/${params.id}`, 'convoke:course_session', 'convoke:course_place')
  const { me } = await parent()
  const ask = api(fetch)
  const [course, next, past, people, skills] = await Promise.all([
    ask.get<Course>(`/api/courses/${params.id}`), ask.get<InferOutput<typeof Sessions>>(`/api/course-sessions?courseId=${params.id}`),
    ask.get<InferOutput<typeof Sessions>>(`/api/course-sessions?courseId=${params.id}&past=true&limit=20`), teaches(me) ? offered(fetch, choices.doers) : { options: [], more: false }, skillsOffered(fetch),
  ])
  return { course, values: valuesOf(course), next: next.rows, past: past.rows, people, skills, keeps: teaches(me), trail: [{ label: m.courses_title(), href: '/courses' }, { label: nameOf(course.names) }] }
}

export const actions: Actions = {
  change: async ({ fetch, params, request }) => {
    const form = await request.formData()
    const sent = await attempt(fetch, 'PATCH', `/api/courses/${params.id}`, { revision: Number(text(form, 'revision')), ...courseFrom(form) })
    return sent.ok ? {} : declined('change', sent, typed(form, courseFields))
  },
  archive: async ({ fetch, params, request }) => {
    const form = await request.formData()
    const sent = await attempt(fetch, 'PATCH', `/api/courses/${params.id}`, { revision: Number(text(form, 'revision')), archived: text(form, 'archived') === 'true' })
    return sent.ok ? {} : declined('archive', sent)
  },
  session: async ({ fetch, params, request }) => {
    const form = await request.formData()
    const zone = await zoneOf(fetch)
    const sent = await attempt(fetch, 'POST', `/api/courses/${params.id}/sessions`, sessionFrom(form, zone))
    return sent.ok ? { said: m.courses_session_added() } : declined('session', withOther(sent, zone), typed(form, sessionFields))
  },
}
