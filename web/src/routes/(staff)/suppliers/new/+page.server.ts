import { redirect } from '@sveltejs/kit'
import type { Supplier } from '$shapes/modules/suppliers/shapes'
import { attempt } from '$lib/api'
import { categoriesOf } from '$lib/server/categories'
import { m } from '$lib/words/messages'
import { declined } from '../../declined'
import { plans } from '../../may'
import { only } from '../../only'
import { supplierIn, typedSupplier } from '../typed-supplier'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ fetch, parent }) => {
  only(plans((await parent()).me))
  return { categories: await categoriesOf(fetch, 'supplier'), trail: [{ label: m.nav_suppliers(), href: '/suppliers' }, { label: m.suppliers_new() }] }
}

export const actions: Actions = {
  default: async ({ fetch, request }) => {
    const form = await request.formData()
    const made = await attempt<Supplier>(fetch, 'POST', '/api/suppliers', supplierIn(form))
    if (!made.ok) return declined('supplier', made, typedSupplier(form))
    redirect(303, `/suppliers/${made.data.id}`)
  },
}
