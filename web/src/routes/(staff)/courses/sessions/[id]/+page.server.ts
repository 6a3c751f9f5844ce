import type { FullSession } from '$shapes/modules/courses/shapes'
import { api, attempt } from '$lib/api'
import { choices, offered } from '$lib/choices'
import { withOther } from '$lib/courses/elsewhere'
import { nameOf } from '$lib/named'
import { text, textOrNull, typed } from '$lib/server/forms'
import { m } from '$lib/words/messages'
import { declined } from '../../../declined'
import { sessionFields, sessionFrom, sessionValues, zoneOf } from '../../session-form'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ depends, fetch, params, parent }) => {
  depends(`convoke:course_session/${params.id}`, 'convoke:course_place')
  const { me } = await parent()
  const session = await api(fetch).get<FullSession>(`/api/course-sessions/${params.id}`)
  const people = session.may.hold ? await offered(fetch, choices.doers) : { options: [], more: false }
  return { session, values: sessionValues(session, me.agency.zone), people, trail: [{ label: m.courses_title(), href: '/courses' }, { label: nameOf(session.names), href: `/courses/${session.courseId}` }, { label: m.courses_session() }] }
}

const at = (id: string) => `/api/course-sessions/${id}`
const revisionOf = (form: FormData) => Number(text(form, 'revision'))

export const actions: Actions = {
  join: async ({ fetch, params, request }) => {
    const form = await request.formData()
    const sent = await attempt<{ is: string }>(fetch, 'POST', `${at(params.id)}/places`, { personId: textOrNull(form, 'personId') })
    return sent.ok ? { said: sent.data.is === 'seated' ? m.courses_has_place() : m.courses_has_to_wait() } : declined('join', withOther(sent, await zoneOf(fetch)), typed(form, ['personId']))
  },
  leave: async ({ fetch, params, request }) => {
    const form = await request.formData()
    const sent = await attempt(fetch, 'DELETE', `${at(params.id)}/places/${text(form, 'personId')}`)
    return sent.ok ? { said: m.courses_given_back() } : declined('join', sent)
  },
  tick: async ({ fetch, params, request }) => {
    const form = await request.formData()
    const sent = await attempt(fetch, 'PUT', `${at(params.id)}/attendance`, { personId: text(form, 'personId'), present: text(form, 'present') === 'true' })
    return sent.ok ? {} : declined('guests', sent, typed(form, ['personId']))
  },
  close: async ({ fetch, params, request }) => {
    const form = await request.formData()
    const sent = await attempt(fetch, 'POST', `${at(params.id)}/closing`, { revision: revisionOf(form) })
    return sent.ok ? { said: m.courses_is_closed() } : declined('guests', sent)
  },
  certify: async ({ fetch, params, request }) => {
    const form = await request.formData()
    const anew = text(form, 'anew') === 'true'
    const sent = await attempt(fetch, 'PUT', `${at(params.id)}/places/${text(form, 'personId')}/certificate`, { revision: revisionOf(form), anew, because: text(form, 'because') })
    return sent.ok ? { said: anew ? m.courses_certificate_is_anew() : m.courses_certificate_is_back() } : declined('certify', sent, typed(form, ['personId', 'because']))
  },
  change: async ({ fetch, params, request }) => {
    const form = await request.formData()
    const zone = await zoneOf(fetch)
    const sent = await attempt(fetch, 'PATCH', at(params.id), { revision: revisionOf(form), ...sessionFrom(form, zone), knowingly: form.has('knowingly') })
    return sent.ok ? {} : declined('change', withOther(sent, zone), typed(form, sessionFields))
  },
  callOff: async ({ fetch, params, request }) => {
    const form = await request.formData()
    const sent = await attempt(fetch, 'PUT', `${at(params.id)}/cancellation`, { revision: revisionOf(form), because: text(form, 'because') })
    return sent.ok ? {} : declined('callOff', sent, typed(form, ['because']))
  },
  rate: async ({ fetch, params, request }) => {
    const form = await request.formData()
    const sent = await attempt(fetch, 'PUT', `${at(params.id)}/rating`, { stars: Number(text(form, 'stars')), remark: textOrNull(form, 'remark') })
    return sent.ok ? { said: m.courses_rated() } : declined('rate', sent, typed(form, ['stars', 'remark']))
  },
}
