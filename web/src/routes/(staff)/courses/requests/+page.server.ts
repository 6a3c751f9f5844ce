import type { InferOutput } from 'valibot'
import type { TrainingRequests } from '$shapes/modules/courses/request-shapes'
import { api, attempt } from '$lib/api'
import { minutesOf } from '$lib/courses/about'
import { minorFrom } from '$lib/money'
import { text, textOrNull, typed } from '$lib/server/forms'
import { m } from '$lib/words/messages'
import { declined } from '../../declined'
import type { Actions, PageServerLoad } from './$types'

const fields = ['title', 'provider', 'kind', 'startsOn', 'endsOn', 'hours', 'cost', 'why'] as const

export const load: PageServerLoad = async ({ depends, fetch, url }) => {
  depends('convoke:training_request', 'convoke:approval')
  const ask = api(fetch)
  const all = url.searchParams.has('all')
  const cursor = url.searchParams.get('cursor')
  const requests = await ask.get<InferOutput<typeof TrainingRequests>>(`/api/training-requests?${new URLSearchParams({ ...(all && { whose: 'all' }), ...(cursor && { cursor }) })}`)
  return { requests: requests.rows, all, paging: { next: requests.next }, trail: [{ label: m.courses_title(), href: '/courses' }, { label: m.requests_title() }] }
}

const at = (form: FormData) => `/api/training-requests/${text(form, 'id')}`
const revisionOf = (form: FormData) => Number(text(form, 'revision'))
const currencyOf = async (fetch: typeof globalThis.fetch) => (await api(fetch).get<{ agency: { currency: string } }>('/api/session')).agency.currency

/** Hours as they were typed, in minutes; null where nothing was. */
const minutesIn = (form: FormData) => (text(form, 'hours').trim() ? minutesOf(text(form, 'hours')) : null)

export const actions: Actions = {
  ask: async ({ fetch, request }) => {
    const form = await request.formData()
    const values = typed(form, fields)
    const { title, provider, kind, startsOn, endsOn, why } = values
    const cost = minorFrom(values.cost, await currencyOf(fetch))
    const sent = await attempt(fetch, 'POST', '/api/training-requests', { title, provider, kind, startsOn, endsOn: endsOn || startsOn, minutes: minutesIn(form), cost: cost ?? -1, why })
    return sent.ok ? { said: m.requests_asked() } : declined('ask', sent, values)
  },
  withdraw: async ({ fetch, request }) => {
    const form = await request.formData()
    const sent = await attempt(fetch, 'PUT', `${at(form)}/withdrawal`, { revision: revisionOf(form) })
    return sent.ok ? {} : declined(text(form, 'id'), sent)
  },
  attend: async ({ fetch, request }) => {
    const form = await request.formData()
    const sent = await attempt(fetch, 'PUT', `${at(form)}/attendance`, { revision: revisionOf(form), minutes: minutesIn(form) })
    return sent.ok ? { said: m.requests_is_attended() } : declined(text(form, 'id'), sent, typed(form, ['hours']))
  },
  claim: async ({ fetch, request }) => {
    const form = await request.formData()
    const amount = minorFrom(text(form, 'amount'), await currencyOf(fetch))
    const sent = await attempt(fetch, 'PUT', `${at(form)}/claim`, { revision: revisionOf(form), amount: amount ?? -1, note: textOrNull(form, 'note') })
    return sent.ok ? { said: m.requests_is_claimed() } : declined(text(form, 'id'), sent, typed(form, ['amount', 'note']))
  },
  pay: async ({ fetch, request }) => {
    const form = await request.formData()
    const sent = await attempt(fetch, 'PUT', `${at(form)}/payment`, { revision: revisionOf(form) })
    return sent.ok ? { said: m.requests_is_paid() } : declined(text(form, 'id'), sent)
  },
}
