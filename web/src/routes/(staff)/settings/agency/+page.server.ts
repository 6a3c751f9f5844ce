import type { Agency } from '$shapes/modules/agencies/shapes'
import { api, attempt } from '$lib/api'
import { countryOptions, currencyOptions, zoneOptions } from '$lib/regions'
import { text, typed } from '$lib/server/forms'
import { m } from '$lib/words/messages'
import { declined } from '../../declined'
import { leadsAll } from '../../may'
import { trailTo } from '../sections'
import type { Actions, PageServerLoad } from './$types'

// Named here, not in the browser: two builds of Intl sort and name a few of them differently.
export const load: PageServerLoad = async ({ fetch, parent }) => {
  const { me } = await parent()
  const agency = await api(fetch).get<Agency>('/api/agencies/current')
  const options = { countries: countryOptions(), zones: zoneOptions(agency.zone), currencies: currencyOptions() }
  return { agency, options, may: leadsAll(me), trail: trailTo(m.settings_agency()) }
}

const fields = ['name', 'country', 'zone', 'currency'] as const

export const actions: Actions = {
  default: async ({ fetch, request }) => {
    const form = await request.formData()
    const languages = form.getAll('languages').map(String)
    const change = { revision: Number(text(form, 'revision')), ...typed(form, fields), languages }
    const sent = await attempt(fetch, 'PATCH', '/api/agencies/current', change)
    return sent.ok ? { form: 'changed' } : declined('agency', sent, { ...typed(form, fields), languages: languages.join(' ') })
  },
}
