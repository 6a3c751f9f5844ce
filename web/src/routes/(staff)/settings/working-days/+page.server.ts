import { redirect } from '@sveltejs/kit'
import type { WorkingDays } from '$shapes/modules/agencies/shapes'
import { api, attempt } from '$lib/api'
import { countryName } from '$lib/regions'
import { seenOf, text, textOrNull, typed } from '$lib/server/forms'
import { historyOfKind } from '$lib/server/history'
import { m } from '$lib/words/messages'
import { declined } from '../../declined'
import { setsTables, trailTo } from '../sections'
import type { Actions, PageServerLoad } from './$types'

const served = ['CN', 'HK', 'TW', 'GB', 'US']

export const load: PageServerLoad = async ({ fetch, parent, url }) => {
  const { me } = await parent()
  const own = await api(fetch).get<{ country: string }>('/api/agencies/current')
  const countries = [...new Set([own.country, ...served])].map((code) => ({ code, name: countryName(code) }))
  const country = countries.find(({ code }) => code === url.searchParams.get('country'))?.code ?? own.country
  const [table, history] = await Promise.all([
    api(fetch).get<WorkingDays>(`/api/agencies/current/working-days?country=${country}`), historyOfKind(fetch, me, 'working_day'),
  ])
  const year = url.searchParams.get('year') ?? new Date().toISOString().slice(0, 4)
  const years = [...new Set([...table.years.map((one) => String(one.year)), ...table.rows.map(({ day }) => day.slice(0, 4))])].sort()
  return { table, countries, country, year, years, history, may: setsTables(me), trail: trailTo(m.settings_days()) }
}

const fields = ['country', 'day', 'working', 'name', 'note'] as const
const back = (country: string, day: string) => `/settings/working-days?country=${country}&year=${day.slice(0, 4)}`

export const actions: Actions = {
  set: async ({ fetch, request }) => {
    const form = await request.formData()
    const { country, day, working, name } = typed(form, fields)
    const sent = await attempt(fetch, 'PUT', '/api/agencies/current/working-days', { revision: seenOf(form, day), country, day, working: working === 'yes', name, note: textOrNull(form, 'note') })
    if (!sent.ok) return declined('set', sent, typed(form, fields))
    redirect(303, back(country, day))
  },
  restore: async ({ fetch, request }) => {
    const form = await request.formData()
    const { country, day } = typed(form, fields)
    const sent = await attempt(fetch, 'DELETE', '/api/agencies/current/working-days', { revision: Number(text(form, 'revision')), country, day })
    if (!sent.ok) return declined('restore', sent)
    redirect(303, back(country, day))
  },
}
