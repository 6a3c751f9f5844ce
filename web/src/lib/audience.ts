import type { Audience } from '$shapes/kernel/rules/roles'

export type { Audience }

export const homes: Record<Audience, string> = { staff: '/home', client: '/portal', supplier: '/supplier' }

export type Density = 'compact' | 'comfortable'

/** People who sit in Convoke all day get the dense form; rare visitors get room. */
export function densityOf(routeId: string | null): Density {
  return routeId?.startsWith('/(staff)') ? 'compact' : 'comfortable'
}
