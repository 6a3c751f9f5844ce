import { fail, redirect } from '@sveltejs/kit'
import type { Supplier } from '$shapes/modules/suppliers/shapes'
import { api, attempt } from '$lib/api'
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

/** One on record of this very name, whatever its case. */
async function namedSo(fetch: typeof globalThis.fetch, name: string) {
  const { rows } = await api(fetch).get<{ rows: { id: string; name: string }[] }>(`/api/suppliers/choices?q=${encodeURIComponent(name.slice(0, 100))}`)
  return rows.find((one) => one.name.trim().toLowerCase() === name.trim().toLowerCase())
}

const contactFields = ['family', 'given', 'email', 'locale'] as const

export const actions: Actions = {
  default: async ({ fetch, request }) => {
    const form = await request.formData()
    const contact = typed(form, contactFields)
    const wish = supplierIn(form)
    const alike = form.has('knowingly') ? undefined : await namedSo(fetch, wish.name)
    if (alike) return fail(409, { form: 'supplier', code: 'named_already', message: m.supplier_named_already({ name: alike.name }), fields: {}, missing: [], values: { ...typedSupplier(form), ...contact }, alike: alike.id })
    const made = await attempt<Supplier>(fetch, 'POST', '/api/suppliers', wish)
    if (!made.ok) return declined('supplier', made, { ...typedSupplier(form), ...contact })
    const place = `/suppliers/${made.data.id}`
    if (!contact.email) redirect(303, place)
    const invited = await attempt(fetch, 'POST', '/api/invitations', { ...contact, role: 'supplier', supplierId: made.data.id })
    // What is wrong with it is put right where contacts are invited, with what was typed.
    redirect(303, invited.ok ? place : `${place}?${new URLSearchParams({ 'find-contact': '', ...contact })}#contacts`)
  },
}
