import type { InferOutput } from 'valibot'
import type { SupplierHome } from '$shapes/modules/overview/shapes'
import { api } from '$lib/api'
import { categoriesOf } from '$lib/server/categories'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ fetch }) => {
  const [home, categories] = await Promise.all([api(fetch).get<InferOutput<typeof SupplierHome>>('/api/overview/supplier'), categoriesOf(fetch, 'supplier')])
  return { home, categories }
}
