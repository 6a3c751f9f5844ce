import type { InferOutput } from 'valibot'
import type { View, Views } from '$shapes/kernel/views/shapes'
import { api } from '$lib/api'

/** The saved views of one list: one's own and those that colleagues share. */
export const viewsOf = async (fetch: typeof globalThis.fetch, list: View['list']) =>
  (await api(fetch).get<InferOutput<typeof Views>>(`/api/views?limit=200&list=${list}`)).rows
