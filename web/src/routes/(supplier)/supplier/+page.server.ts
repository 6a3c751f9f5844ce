import type { InferOutput } from 'valibot'
import type { SupplierHome } from '$shapes/modules/overview/shapes'
import { api } from '$lib/api'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ fetch }) => ({ home: await api(fetch).get<InferOutput<typeof SupplierHome>>('/api/overview/supplier') })
