import { error } from '@sveltejs/kit'
import type { InferOutput } from 'valibot'
import type { ApplicationDoor } from '$shapes/identity/application-shapes'
import { attempt } from '$lib/api'
import { nameOf } from '$lib/named'
import { countryName, countryOptions } from '$lib/regions'
import { textOrNull, typed } from '$lib/server/forms'
import { refused } from '$lib/server/refused'
import { m } from '$lib/words/messages'
import { getLocale } from '$lib/words/runtime'
import { hasMailbox } from '../../development'
import type { Actions, PageServerLoad } from './$types'

type Door = InferOutput<typeof ApplicationDoor>

export const load: PageServerLoad = async ({ fetch, params }) => {
  const asked = await attempt<Door>(fetch, 'GET', `/api/applications/doors/${encodeURIComponent(params.slug)}`)
  if (!asked.ok) error(asked.status === 404 ? 410 : asked.status, asked.status === 404 ? { ...asked, message: m.apply_closed() } : asked)
  return { door: asked.data, ...chosenFrom(asked.data) }
}

/** What can be chosen, in the reader's words: made here, so that the page need not carry them all. */
const chosenFrom = ({ country, categories, regions }: Door) => ({
  countries: countryOptions(),
  categories: categories.map(({ code, names }) => ({ value: code, label: nameOf(names) })),
  regions: [
    { value: country, label: countryName(country) },
    ...regions.map(({ code, names }) => ({ value: code, label: `${countryName(code.slice(0, 2))}, ${nameOf(names)}` })),
    ...countryOptions().filter(({ value }) => value !== country),
  ],
})

const names = ['name', 'latin', 'country', 'region', 'region2', 'address', 'site', 'family', 'given', 'email', 'phone', 'message', 'fax'] as const

export const actions: Actions = {
  default: async ({ fetch, params, request }) => {
    const form = await request.formData()
    const values = typed(form, names)
    const categories = form.getAll('categories').map(String)
    const { name, country, family, given, email, message, fax } = values
    const sent = await attempt(fetch, 'POST', '/api/applications', {
      agency: params.slug, name, latin: textOrNull(form, 'latin'), country, categories, regions: [...new Set([values.region, values.region2].filter(Boolean))], address: textOrNull(form, 'address'), site: textOrNull(form, 'site'),
      family, given, email, phone: textOrNull(form, 'phone'), message, fax, locale: getLocale(),
    })
    if (sent.ok) return { mailed: { email, mailbox: await hasMailbox(fetch) } }
    const { regions = '', ...fields } = sent.fields
    return refused({ ...values, categories: categories.join(' ') }, { ...sent, fields: regions ? { ...fields, region: regions } : fields })
  },
}
