import type { Audience } from '../../../kernel/rules/roles'

type Subject = { kind: string; id: string; eventId?: string | null }

/** The page where a reader of this kind finds the thing. */
export function pathFor(audience: Audience, { kind, id, eventId }: Subject) {
  if (audience === 'supplier') return '/supplier'
  const home = audience === 'client' ? '/portal' : ''
  if (kind === 'brief') return `${home}/briefs/${id}`
  if (kind === 'event') return `${home}/events/${id}`
  if (eventId) return `${home}/events/${eventId}`
  return audience === 'staff' && kind === 'person' ? `/people/${id}` : `${home}/`
}

/** Where a reader of this kind chooses their mails. */
export const mailChoicePath = (audience: Audience) => ({ staff: '/notices', client: '/portal/notices', supplier: '/supplier/notices' })[audience]
