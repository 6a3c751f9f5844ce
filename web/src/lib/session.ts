import type { Name } from './names'

/** What GET /api/session tells the pages of who is looking. */
export interface Session {
  person: Name & { id: string; locale: string }
  role: string
  agency: { id: string; slug: string; name: string; zone: string; currency: string; languages: string[] }
  memberships: { id: string; agency: { slug: string; name: string }; role: string; current: boolean }[]
  clientId: string | null
  clientName: string | null
  unread: number
}
