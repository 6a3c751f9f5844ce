import { error } from '@sveltejs/kit'
import type { Profile } from '$shapes/modules/suppliers/shapes'
import { api, attempt } from '$lib/api'
import { text, textOrNull, typed } from '$lib/server/forms'
import { profileIn } from '$lib/server/profile'
import { refused } from '$lib/server/refused'
import { contactFields, profileFields } from '$lib/suppliers/profile'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ depends, fetch, parent }) => {
  depends('convoke:supplier', 'convoke:credential')
  const { supplierId } = (await parent()).me
  if (!supplierId) error(404)
  return { profile: await api(fetch).get<Profile>(`/api/suppliers/${supplierId}/profile`) }
}

const fields = ['name', 'latin', 'country', 'phone', ...profileFields, ...contactFields] as const

export const actions: Actions = {
  default: async ({ fetch, request }) => {
    const form = await request.formData()
    const values = typed(form, fields)
    const sent = await attempt(fetch, 'PATCH', `/api/suppliers/${text(form, 'id')}/profile`, {
      revision: Number(text(form, 'revision')), name: values.name, latin: textOrNull(form, 'latin'), country: values.country, phone: textOrNull(form, 'phone'), ...profileIn(form),
    })
    return sent.ok ? { saved: true } : refused(values, sent)
  },
}
