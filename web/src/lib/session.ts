import type { WhoAmI } from '$shapes/identity/shapes'

type Known<Key extends keyof WhoAmI> = NonNullable<WhoAmI[Key]>

/** A member of an agency, as GET /api/session tells of them. */
export interface Session extends WhoAmI {
  person: Known<'person'>
  role: Known<'role'>
  audience: Known<'audience'>
  agency: Known<'agency'>
  clientName?: string | null
}

/** Somebody may be signed in and not yet have chosen for which of their agencies. */
export function isMember(who: WhoAmI): who is Session {
  return who.person !== null && who.role !== null && who.audience !== null && who.agency !== null
}
