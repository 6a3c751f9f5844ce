import { redirect } from '@sveltejs/kit'
import type { Supplier } from '$shapes/modules/suppliers/shapes'
import { attempt } from '$lib/api'
import { categoriesOf } from '$lib/server/categories'
import { textOrNull, typed } from '$lib/server/forms'
import { m } from '$lib/words/messages'
import { declined } from '../../declined'
import { plans } from '../../may'
import { only } from '../../only'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ fetch, parent }) => {
  only(plans((await parent()).me))
  const categories = (await categoriesOf(fetch, 'supplier')).filter(({ archived }) => !archived)
  return { categories, trail: [{ label: m.nav_suppliers(), href: '/suppliers' }, { label: m.suppliers_new() }] }
}

const fields = ['name', 'latin', 'country', 'category'] as const

export const actions: Actions = {
  default: async ({ fetch, request }) => {
    const form = await request.formData()
    const { name, country, category } = typed(form, fields)
    const made = await attempt<Supplier>(fetch, 'POST', '/api/suppliers', { name, country, category, latin: textOrNull(form, 'latin') })
    if (!made.ok) return declined('supplier', made, typed(form, fields))
    redirect(303, `/suppliers/${made.data.id}`)
  },
}
