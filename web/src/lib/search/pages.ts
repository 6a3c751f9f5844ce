import type { Audience } from '$lib/audience'

/** Where each audience finds everything that was found. */
export const searchPages: Record<Audience, string> = { staff: '/search', client: '/portal/search', supplier: '/supplier/search' }
