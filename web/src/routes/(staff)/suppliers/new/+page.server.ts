import { redirect } from '@sveltejs/kit'
import type { Supplier } from '$shapes/modules/suppliers/shapes'
import { attempt } from '$lib/api'
import { categoriesOf } from '$lib/server/categories'
import { typed } from '$lib/server/forms'
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

const contactFields = ['family', 'given', 'email', 'locale'] as const

export const actions: Actions = {
  default: async ({ fetch, request }) => {
    const form = await request.formData()
    const contact = typed(form, contactFields)
    const made = await attempt<Supplier>(fetch, 'POST', '/api/suppliers', supplierIn(form))
    if (!made.ok) return declined('supplier', made, { ...typedSupplier(form), ...contact })
    const place = `/suppliers/${made.data.id}`
    if (!contact.email) redirect(303, place)
    const invited = await attempt(fetch, 'POST', '/api/invitations', { ...contact, role: 'supplier', supplierId: made.data.id })
    // What is wrong with it is put right where contacts are invited, with what was typed.
    redirect(303, invited.ok ? place : `${place}?${new URLSearchParams({ 'find-contact': '', ...contact })}#contacts`)
  },
}
