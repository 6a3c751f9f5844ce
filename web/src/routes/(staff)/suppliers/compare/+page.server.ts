import type { Compared } from '$shapes/modules/suppliers/standing-shapes'
import { api } from '$lib/api'
import { categoriesOf } from '$lib/server/categories'
import { regionsOf } from '$lib/server/regions'
import { m } from '$lib/words/messages'
import type { PageServerLoad } from './$types'

/** More than fit beside each other are left out. */
const most = 4

export const load: PageServerLoad = async ({ depends, fetch, url }) => {
  depends('convoke:supplier', 'convoke:qualification', 'convoke:restriction', 'convoke:credential')
  const ids = (url.searchParams.get('ids') ?? '').split(',').filter(Boolean)
  const [compared, categories, regions] = await Promise.all([
    ids.length > 0 ? api(fetch).get<Compared>(`/api/suppliers/comparison?ids=${encodeURIComponent(ids.slice(0, most).join(','))}`) : { rows: [] }, categoriesOf(fetch, 'supplier'), regionsOf(fetch),
  ])
  return { rows: compared.rows, more: ids.length > most, categories, regions, trail: [{ label: m.nav_suppliers(), href: '/suppliers' }, { label: m.directory_compare() }] }
}
