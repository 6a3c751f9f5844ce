import type { InferOutput } from 'valibot'
import type { Departments } from '$shapes/modules/agencies/shapes'
import { api } from '$lib/api'
import { nameOf } from '$lib/named'

/** The agency's departments by name; archived ones are told, and offered no more. */
export async function departmentsOf(fetch: typeof globalThis.fetch) {
  const { rows } = await api(fetch).get<InferOutput<typeof Departments>>('/api/agencies/current/departments')
  return rows.map(({ id, names, archivedAt }) => ({ value: id, label: nameOf(names), archived: archivedAt !== null }))
}
