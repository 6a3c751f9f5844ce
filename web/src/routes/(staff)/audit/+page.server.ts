import type { InferOutput } from 'valibot'
import type { AuditPage } from '$shapes/kernel/audit/shapes'
import { daysLater } from '$shapes/kernel/rules/days'
import { instantAt } from '$shapes/kernel/rules/wall-clock'
import { api } from '$lib/api'
import { choices, offered, searched } from '$lib/choices'
import { viewsOf } from '$lib/server/views'
import type { PageServerLoad } from './$types'

const exact = ['person', 'action', 'kind', 'subject'] as const

export const load: PageServerLoad = async ({ depends, fetch, parent, url }) => {
  depends('convoke:*')
  const { me } = await parent()
  const filters = filtersFrom(url, me.agency.zone)
  const cursor = url.searchParams.get('cursor')
  const query = new URLSearchParams({ ...filters, ...(cursor && { cursor }) })
  const [audit, people, views] = await Promise.all([
    api(fetch).get<InferOutput<typeof AuditPage>>(`/api/audit?${query}`),
    offered(fetch, choices.colleagues, { q: searched(url, 'person'), chosen: filters.person ? [filters.person] : [] }),
    viewsOf(fetch, 'audit'),
  ])
  return { audit, people, views, filters, filtered: Object.keys(filters).length > 0 }
}

/** The filters as the API wants them: days of the agency become instants. */
function filtersFrom({ searchParams }: URL, zone: string): Record<string, string> {
  const asked = (name: string) => searchParams.get(name)?.trim() ?? ''
  const filters = Object.fromEntries(exact.map((name) => [name, asked(name)]).filter(([, value]) => value))
  const [from, to] = [dayOf(asked('from')), dayOf(asked('to'))]
  return { ...filters, ...(from && { from: instantAt(zone, from, '00:00') }), ...(to && { to: instantAt(zone, daysLater(to, 1), '00:00') }) }
}

const dayOf = (text: string) => (Number.isNaN(Date.parse(`${text}T00:00:00Z`)) ? null : text)
