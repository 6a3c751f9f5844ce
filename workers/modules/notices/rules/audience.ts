import { audienceOf, clientRoles, leadRoles, plannerRoles, reaches, signerRoles, staffRoles, supplierRoles, type PersonState, type Role, type Scope } from '../../../kernel/rules/roles'
import type { Visibility } from '../../../kernel/rules/visibility'
import type { Kind } from './kinds'

/** What the kinds of news say of people. */
export type Told = {
  kind: Kind
  subject: { kind: string; id: string; clientId?: string | null; eventId?: string | null; supplierId?: string | null }
  actorId: string | null
  addresseeId?: string
  askedBy?: string
  coordinatorId?: string
  ownerId?: string
  heirId?: string
  /** The name that was typed by somebody without an account. */
  signer?: string | null
  /** Which side asked for a change. */
  side?: string
  invitedBy?: string | null
  /** Whom a reminder is for. */
  to?: string[]
  threadId?: string
  messageId?: string
  addresseeIds?: string[]
  /** Of what was said in a thread: who besides staff may read it. */
  visibility?: Visibility
}
export type Listed = { id: string; role: Role; clientId: string | null; supplierId: string | null; scope: Scope; state: PersonState }

/** Whom a piece of news is for: people by name, everybody of these staff roles, the contacts of these roles of the client or supplier it is about. */
export type Whom = { ids: string[]; staff: readonly Role[]; contacts: readonly Role[] }

const whom: Record<Kind, (news: Told) => { ids?: (string | null | undefined)[]; staff?: readonly Role[]; contacts?: readonly Role[] }> = {
  'person.invited': ({ subject }) => ({ ids: [subject.id] }),
  'person.joined': ({ invitedBy }) => ({ ids: [invitedBy] }),
  'brief.submitted': () => ({ staff: plannerRoles }),
  'brief.enquired': () => ({ staff: plannerRoles }),
  'call.report_due': ({ to }) => ({ ids: to }),
  'call.reported': () => ({ contacts: signerRoles }),
  'call.not_right': ({ to }) => ({ ids: to }),
  'question.asked': ({ addresseeId }) => ({ ids: [addresseeId] }),
  'question.answered': ({ askedBy }) => ({ ids: [askedBy] }),
  'brief.ready_to_agree': () => ({ contacts: signerRoles }),
  'brief.agreement_due': () => ({ contacts: signerRoles }),
  'brief.changes_required': ({ to }) => ({ ids: to }),
  'brief.agreed': () => ({ staff: staffRoles, contacts: clientRoles }),
  'brief.change_requested': ({ side, to }) => (side === 'client' ? { ids: to, staff: plannerRoles } : { contacts: signerRoles }),
  'brief.change_dropped': () => ({ staff: plannerRoles, contacts: signerRoles }),
  'brief.taken_back': () => ({ contacts: signerRoles }),
  'brief.withdrawn': () => ({ staff: plannerRoles, contacts: clientRoles }),
  'brief.declined': () => ({ staff: plannerRoles, contacts: clientRoles }),
  'approval.asked': ({ to }) => ({ ids: to }),
  'approval.due': ({ to }) => ({ ids: to }),
  'approval.granted': ({ askedBy }) => ({ ids: [askedBy] }),
  'approval.refused': ({ askedBy }) => ({ ids: [askedBy] }),
  'event.made': ({ coordinatorId }) => ({ ids: [coordinatorId], contacts: clientRoles }),
  'event.postponed': ({ to }) => ({ ids: to, contacts: clientRoles }),
  'event.cancelled': ({ to }) => ({ ids: to, contacts: clientRoles }),
  'issue.given': ({ ownerId }) => ({ ids: [ownerId] }),
  'task.given': ({ ownerId }) => ({ ids: [ownerId] }),
  'tasks.given': ({ ownerId }) => ({ ids: [ownerId] }),
  'promises.given': ({ ownerId }) => ({ ids: [ownerId] }),
  'promises.changed': ({ ownerId }) => ({ ids: [ownerId] }),
  'promise.drop_asked': () => ({ contacts: signerRoles }),
  'promise.dropped': ({ askedBy }) => ({ ids: [askedBy] }),
  'promise.insisted': ({ askedBy }) => ({ ids: [askedBy] }),
  'task.due': ({ to }) => ({ ids: to }),
  'checklist.due': ({ to }) => ({ ids: to }),
  'client.nda_ends': ({ to }) => ({ ids: to, staff: leadRoles }),
  'letter.died': () => ({ staff: ['owner'] }),
  'availability.asked': () => ({ contacts: supplierRoles }),
  'course.place_free': ({ to }) => ({ ids: to }),
  'course.called_off': ({ to }) => ({ ids: to }),
  'course.moved': ({ to }) => ({ ids: to }),
  'course.teaching': ({ to }) => ({ ids: to }),
  'course.not_teaching': ({ to }) => ({ ids: to }),
  'course.soon': ({ to }) => ({ ids: to }),
  'course.unsettled': ({ to }) => ({ ids: to }),
  'badge.awarded': ({ to }) => ({ ids: to }),
  'course.certificate_anew': ({ to }) => ({ ids: to }),
  'course.certificate_back': ({ to }) => ({ ids: to }),
  'badge.revoked': ({ to }) => ({ ids: to }),
  'availability.answered': ({ to }) => ({ ids: to }),
  'booking.offered': () => ({ contacts: supplierRoles }),
  'booking.accepted': ({ to }) => ({ ids: to }),
  'booking.declined': ({ to }) => ({ ids: to }),
  'booking.countered': ({ to }) => ({ ids: to }),
  'booking.confirmed': () => ({ contacts: supplierRoles }),
  'booking.released': () => ({ contacts: supplierRoles }),
  'evaluation.given': () => ({ contacts: supplierRoles }),
  'evaluation.answered': ({ to }) => ({ ids: to }),
  'restriction.answered': ({ to }) => ({ ids: to }),
  'standby.asked': () => ({ contacts: supplierRoles }),
  'standby.declined': ({ to }) => ({ ids: to }),
  'tier.review': ({ to }) => ({ ids: to }),
  'supplier.applied': () => ({ staff: plannerRoles }),
  'supplier.submitted': () => ({ staff: plannerRoles }),
  'supplier.registered': () => ({ contacts: supplierRoles }),
  'supplier.sent_back': () => ({ contacts: supplierRoles }),
  'supplier.denied': () => ({ contacts: supplierRoles }),
  'exception.asked': () => ({ staff: plannerRoles }),
  'exception.granted': () => ({ contacts: supplierRoles }),
  'exception.declined': () => ({ contacts: supplierRoles }),
  'credential.submitted': () => ({ staff: plannerRoles }),
  'credential.verified': () => ({ contacts: supplierRoles }),
  'credential.rejected': () => ({ contacts: supplierRoles }),
  'credential.ends': () => ({ staff: plannerRoles, contacts: supplierRoles }),
  'file.added': () => ({ staff: plannerRoles, contacts: clientRoles }),
  'question.due': ({ to }) => ({ ids: to }),
  'person.erasure_asked': () => ({ staff: leadRoles }),
  'training.returned': ({ to }) => ({ ids: to }),
  // Of whom nobody looks after, those who lead do.
  'certificate.submitted': ({ to = [] }) => (to.length > 0 ? { ids: to } : { staff: leadRoles }),
  'certificate.verified': ({ subject }) => ({ ids: [subject.id] }),
  'certificate.rejected': ({ subject }) => ({ ids: [subject.id] }),
  'certificate.ends': ({ to }) => ({ ids: to }),
  'certificate.lapses': ({ to }) => ({ ids: to }),
  'person.handed_over': ({ heirId }) => ({ ids: [heirId] }),
  'comment.mentioned': ({ addresseeIds }) => ({ ids: addresseeIds }),
  'comment.added': ({ addresseeIds }) => ({ ids: addresseeIds }),
}

export function whomFor(news: Told): Whom {
  const { ids = [], staff = [], contacts = [] } = whom[news.kind](news)
  return { ids: ids.filter((id) => id != null), staff, contacts }
}

/** Of these people, those who are to be told: never who did it, and nobody of what they may not see. */
export function audience<P extends Listed>(news: Told, people: P[]): P[] {
  const { ids, staff, contacts } = whomFor(news)
  const isMeant = ({ id, role }: P) => ids.includes(id) || staff.includes(role) || contacts.includes(role)
  const state = news.kind === 'person.invited' ? 'invited' : 'active'
  return people.filter((person) => person.id !== news.actorId && person.state === state && isMeant(person) && maySee(news.subject, person, news.visibility))
}

/** Whether somebody may be told this in another's place. */
export const mayStandIn = (news: Told, person: Listed) => person.state === 'active' && person.id !== news.actorId && maySee(news.subject, person, news.visibility)

/** News of a person goes to one who knows them already, of the agency's own post to one who leads it; all other news is of a client's things, or of a supplier. `visibility` narrows who hears what was said in a thread. */
export function maySee(subject: Told['subject'], person: Pick<Listed, 'role' | 'clientId' | 'supplierId' | 'scope'>, visibility?: Visibility) {
  if (subject.kind === 'letter' || (subject.kind === 'person' && !visibility)) return true
  switch (audienceOf(person.role)) {
    case 'staff':
      return reaches(person.scope, subject)
    case 'client':
      return (!visibility || visibility === 'client') && person.clientId === subject.clientId
    case 'supplier':
      return (!visibility || visibility === 'supplier') && person.supplierId !== null && person.supplierId === (subject.kind === 'supplier' ? subject.id : subject.supplierId)
  }
}
