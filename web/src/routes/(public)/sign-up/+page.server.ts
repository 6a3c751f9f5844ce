import { redirect } from '@sveltejs/kit'
import { attempt } from '$lib/api'
import { textOrNull, typed } from '$lib/server/forms'
import { ofSlug, refused } from '$lib/server/refused'
import { placeFor, whoIsHere } from '$lib/server/entrance'
import { countryOptions, currencyOptions, zoneOptions } from '$lib/regions'
import { getLocale } from '$lib/words/runtime'
import { hasMailbox } from '../development'
import { usual } from './usual'
import type { Actions, PageServerLoad } from './$types'

// Named here, not in the browser: two builds of Intl sort and name a few of them differently.
export const load: PageServerLoad = async ({ fetch }) => {
  const who = await whoIsHere(fetch)
  if (who && who.memberships.length > 0) redirect(303, placeFor(who))
  return { countries: countryOptions(), zones: zoneOptions(), currencies: currencyOptions(), usual: usual() }
}

const names = [
  'agency.name', 'agency.slug', 'agency.country', 'agency.zone', 'agency.currency',
  'person.family', 'person.given', 'person.latin', 'person.email',
] as const

export const actions: Actions = {
  default: async ({ fetch, request }) => {
    const form = await request.formData()
    const languages = form.getAll('agency.languages').map(String)
    const values = { ...typed(form, names), 'agency.languages': languages.join(' ') }
    const sent = await attempt(fetch, 'POST', '/api/sign-up', {
      agency: {
        name: values['agency.name'], ...(values['agency.slug'] && { slug: values['agency.slug'] }), country: values['agency.country'], zone: values['agency.zone'],
        currency: values['agency.currency'], languages,
      },
      person: {
        family: values['person.family'], given: values['person.given'], latin: textOrNull(form, 'person.latin'), email: values['person.email'], locale: getLocale(),
      },
    })
    if (!sent.ok) return refused(values, sent, { 'agency.slug': ofSlug })
    return { mailed: { email: values['person.email'], mailbox: await hasMailbox(fetch) } }
  },
}
