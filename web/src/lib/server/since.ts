import type { InferOutput } from 'valibot'
import type { SinceLook } from '$shapes/kernel/looks/shapes'
import { api } from '$lib/api'

/** What others did to a thing since the reader last looked at it. */
export const sinceLook = (fetch: typeof globalThis.fetch, id: string) => api(fetch).get<InferOutput<typeof SinceLook>>(`/api/looks/${id}`)
