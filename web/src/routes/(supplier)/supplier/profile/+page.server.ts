import { error } from '@sveltejs/kit'
import type { Profile } from '$shapes/modules/suppliers/shapes'
import type { Standing } from '$shapes/modules/suppliers/standing-shapes'
import { api, attempt } from '$lib/api'
import { categoriesOf } from '$lib/server/categories'
import { text, textOrNull, typed } from '$lib/server/forms'
import { profileIn } from '$lib/server/profile'
import { refused } from '$lib/server/refused'
import { regionsOf, withHome } from '$lib/server/regions'
import { contactFields, profileFields } from '$lib/suppliers/profile'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ depends, fetch, parent }) => {
  depends('convoke:supplier', 'convoke:credential', 'convoke:qualification')
  const { supplierId } = (await parent()).me
  if (!supplierId) error(404)
  const ask = api(fetch)
  const [profile, { offers }, categories, regions] = await Promise.all([
    ask.get<Profile>(`/api/suppliers/${supplierId}/profile`), ask.get<Standing>(`/api/suppliers/${supplierId}/standing`), categoriesOf(fetch, 'supplier'), regionsOf(fetch),
  ])
  return { profile, offers, categories, regions: withHome(regions, profile.country) }
}

const fields = ['name', 'latin', 'country', 'phone', ...profileFields, ...contactFields] as const

export const actions: Actions = {
  save: async ({ fetch, request }) => {
    const form = await request.formData()
    const values = typed(form, fields)
    const sent = await attempt(fetch, 'PATCH', `/api/suppliers/${text(form, 'id')}/profile`, {
      revision: Number(text(form, 'revision')), name: values.name, latin: textOrNull(form, 'latin'), country: values.country, phone: textOrNull(form, 'phone'), ...profileIn(form),
    })
    return sent.ok ? { saved: true } : refused(values, sent)
  },
  offer: async ({ fetch, request }) => {
    const form = await request.formData()
    const sent = await attempt(fetch, 'POST', `/api/suppliers/${text(form, 'id')}/offers`, { category: text(form, 'category'), region: text(form, 'region') })
    return sent.ok ? { offered: true } : { offer: { message: sent.message, fields: sent.fields } }
  },
}
