import type { InferOutput } from 'valibot'
import type { Regions } from '$shapes/modules/suppliers/shapes'
import { api } from '$lib/api'
import { nameOf } from '$lib/named'
import { countryName, type Option } from '$lib/regions'

/** Where one can work: some countries, and the places in them that have names here. */
export async function regionsOf(fetch: typeof globalThis.fetch): Promise<Option[]> {
  const { rows } = await api(fetch).get<InferOutput<typeof Regions>>('/api/suppliers/regions')
  return [
    ...['CN', 'HK', 'MO', 'TW', 'GB', 'US'].map((code) => ({ value: code, label: countryName(code) })),
    ...rows.map(({ code, names }) => ({ value: code, label: `${countryName(code.slice(0, 2))}, ${nameOf(names)}` })),
  ]
}

/** The same with a supplier's own country among them, first where it is none of those. */
export const withHome = (regions: Option[], home: string): Option[] => (regions.some(({ value }) => value === home) ? regions : [{ value: home, label: countryName(home) }, ...regions])
