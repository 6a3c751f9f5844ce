export type Density = 'compact' | 'comfortable'

/** People who sit in Convoke all day get the dense form; rare visitors get room. */
export function densityOf(routeId: string | null): Density {
  return routeId?.startsWith('/(staff)') ? 'compact' : 'comfortable'
}

export type Audience = 'staff' | 'client' | 'supplier'

export const homes: Record<Audience, string> = { staff: '/home', client: '/portal', supplier: '/supplier' }

export function audienceOf(role: string): Audience {
  if (role.startsWith('client')) return 'client'
  if (role.startsWith('supplier')) return 'supplier'
  return 'staff'
}
