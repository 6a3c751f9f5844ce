import type { Audience } from '../../../kernel/rules/roles'
import type { Group } from './digest'
import { isComment, type Kind } from './kinds'

type Subject = { kind: string; id: string; eventId?: string | null }

/** The page where a reader of this kind finds the thing, and there the talk. */
export const pathFor = (audience: Audience, subject: Subject, threadId?: string) => pageOf(audience, subject) + (threadId ? `#${threadId}` : '')

/** The page that a piece of news leads to: the thing, the talk, or the work it makes. */
export function leadsTo(audience: Audience, { kind, subject, threadId }: { kind: Kind; subject: Subject; threadId?: string }) {
  if (audience === 'staff' && (kind === 'credential.submitted' || kind === 'certificate.submitted')) return '/reviews'
  if (kind.startsWith('certificate.')) return `/people/${subject.id}/papers`
  if (kind.startsWith('training.')) return '/training'
  if (audience === 'staff' && (/^(evaluation|restriction|tier)\./.test(kind) || kind === 'supplier.submitted')) return `/suppliers/${subject.id}/standing`
  if (audience === 'supplier' && (/^(booking|evaluation|standby)\./.test(kind) || kind === 'availability.asked')) return '/supplier/jobs'
  return pathFor(audience, subject, isComment(kind) ? threadId : undefined)
}

function pageOf(audience: Audience, { kind, id, eventId }: Subject) {
  if (audience === 'supplier') return kind === 'credential' ? `/supplier/papers/${id}` : '/supplier'
  if (kind === 'credential') return `/reviews?paper=${id}`
  const home = audience === 'client' ? '/portal' : ''
  if (kind === 'brief') return `${home}/briefs/${id}`
  if (kind === 'call') return `${home}/calls/${id}`
  if (kind === 'approval') return `/approvals/${id}`
  if (kind === 'event') return `${home}/events/${id}`
  if (kind === 'person' && audience === 'client') return '/portal/people'
  if (kind === 'course_session') return `/courses/sessions/${id}`
  if (kind === 'badge') return '/badges'
  if (kind === 'letter') return '/settings/letters'
  if (kind === 'ask') return `/suppliers/free${eventId ? `?event=${eventId}` : ''}`
  const part = audience === 'staff' ? partsOfEvent[kind] : undefined
  if (part && eventId) return `/events/${eventId}${part(id)}`
  if (eventId) return `${home}/events/${eventId}`
  return audience === 'staff' && staffPages[kind] ? `${staffPages[kind]}/${id}` : `${home}/`
}

const partsOfEvent: Record<string, (id: string) => string> = { checklist: (id) => `/checklists/${id}`, task: (id) => `/plan?task=${id}`, promise: (id) => `/promises?promise=${id}`, issue: () => '/readiness', booking: () => '/suppliers' }
const staffPages: Record<string, string> = { client: '/clients', person: '/people', supplier: '/suppliers' }

/** Where a reader of this kind finds what they were told, and chooses how. */
export const noticesPath = (audience: Audience) => ({ staff: '/notices', client: '/portal/notices', supplier: '/supplier/notices' })[audience]

/** Where a reader of this kind finds all that a part of their mail of the day speaks of. */
export function groupPath(audience: Audience, { of, id }: Pick<Group<never>, 'of' | 'id'>) {
  if (of === 'event') return pathFor(audience, { kind: 'event', id: id! })
  return of === 'client' && audience === 'staff' ? `/clients/${id}` : noticesPath(audience)
}
