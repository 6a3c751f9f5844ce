import { redirect } from '@sveltejs/kit'
import type { Profile } from '$shapes/modules/suppliers/shapes'
import { api, attempt } from '$lib/api'
import { categoriesOf } from '$lib/server/categories'
import { text } from '$lib/server/forms'
import { m } from '$lib/words/messages'
import { declined } from '../../../declined'
import { plans } from '../../../may'
import { only } from '../../../only'
import { supplierIn, typedSupplier } from '../../typed-supplier'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ fetch, params, parent }) => {
  only(plans((await parent()).me))
  const [supplier, categories] = await Promise.all([api(fetch).get<Profile>(`/api/suppliers/${params.id}/profile`), categoriesOf(fetch, 'supplier')])
  const trail = [{ label: m.nav_suppliers(), href: '/suppliers' }, { label: supplier.name, href: `/suppliers/${supplier.id}` }, { label: m.form_edit() }]
  return { supplier, categories, trail }
}

export const actions: Actions = {
  default: async ({ fetch, params, request }) => {
    const form = await request.formData()
    const sent = await attempt(fetch, 'PATCH', `/api/suppliers/${params.id}`, { revision: Number(text(form, 'revision')), ...supplierIn(form) })
    if (!sent.ok) return declined('supplier', sent, typedSupplier(form))
    redirect(303, `/suppliers/${params.id}`)
  },
}
