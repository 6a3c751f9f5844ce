import type { InferOutput } from 'valibot'
import type { Categories, CategoryKind } from '$shapes/modules/agencies/shapes'
import { api } from '$lib/api'
import { nameOf } from '$lib/named'

/** The agency's categories of a kind in the reader's language; archived ones are still the names of what is on record. */
export async function categoriesOf(fetch: typeof globalThis.fetch, kind: CategoryKind) {
  const { rows } = await api(fetch).get<InferOutput<typeof Categories>>(`/api/agencies/current/categories?kind=${kind}`)
  return rows.map(({ code, names, archivedAt }) => ({ value: code, label: nameOf(names) || code, archived: archivedAt !== null }))
}
