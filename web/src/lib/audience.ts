import type { Audience } from '$shapes/kernel/rules/roles'

export type { Audience }

export const homes: Record<Audience, string> = { staff: '/home', client: '/portal', supplier: '/supplier' }

/** Where each reads what they are told. */
export const noticePages: Record<Audience, string> = { staff: '/notices', client: '/portal/notices', supplier: '/supplier/notices' }

export type Density = 'compact' | 'comfortable'

/** People who sit in Convoke all day get the dense form; rare visitors get room. */
export function densityOf(routeId: string | null): Density {
  return routeId?.startsWith('/(staff)') ? 'compact' : 'comfortable'
}
