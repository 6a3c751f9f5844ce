import { error } from '@sveltejs/kit'
import type { AgencyDoor } from '$shapes/modules/agencies/shapes'
import { attempt } from '$lib/api'
import { textOrNull, typed } from '$lib/server/forms'
import { refused } from '$lib/server/refused'
import { headcount } from '$lib/typed-number'
import { getLocale } from '$lib/words/runtime'
import { hasMailbox } from '../../development'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ fetch, params }) => {
  const asked = await attempt<AgencyDoor>(fetch, 'GET', `/api/enquiries/doors/${encodeURIComponent(params.slug)}`)
  if (!asked.ok && asked.status !== 404) error(asked.status, asked)
  return { door: asked.ok ? asked.data : undefined }
}

const names = ['company', 'family', 'given', 'latin', 'email', 'phone', 'wish', 'on', 'expected', 'website'] as const

/** What says no number goes as it was typed: the API says so beside the field. */
const expectedFrom = (typed: string) => (typed.trim() ? (headcount(typed) ?? typed) : null)

export const actions: Actions = {
  default: async ({ fetch, params, request }) => {
    const form = await request.formData()
    const values = typed(form, names)
    const { company, family, given, email, wish, website } = values
    const sent = await attempt(fetch, 'POST', '/api/enquiries', {
      agency: params.slug, company, family, given, latin: textOrNull(form, 'latin'), email, phone: textOrNull(form, 'phone'), wish, website,
      on: textOrNull(form, 'on'), expected: expectedFrom(values.expected), locale: getLocale(),
    })
    return sent.ok ? { mailed: { email, mailbox: await hasMailbox(fetch) } } : refused(values, sent)
  },
}
