import type { TrainingCosts } from '$shapes/modules/courses/request-shapes'
import { api } from '$lib/api'
import { m } from '$lib/words/messages'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ depends, fetch, url }) => {
  depends('convoke:training', 'convoke:training_request', 'convoke:course_place')
  const [year, cursor] = ['year', 'cursor'].map((name) => url.searchParams.get(name))
  const costs = await api(fetch).get<TrainingCosts>(`/api/training-requests/costs?${new URLSearchParams({ ...(year && { year }), ...(cursor && { cursor }) })}`)
  return { costs, trail: [{ label: m.courses_title(), href: '/courses' }, { label: m.costs_title() }] }
}
