import type { Audience } from '../../../kernel/rules/roles'
import type { Kind } from '../rules/kinds'

/** What a mail can speak of, already in the reader's language. */
export type Facts = {
  /** Who did it. */
  who: string
  agency: string
  /** The title of the brief, event or task. */
  title: string
  client: string | null
  event: string | null
  coordinator: string | null
  version: string | null
  count: string | null
  /** By its code, why it was not accepted. */
  reason: string | null
  /** What was asked or remarked, as it was written. */
  text: string | null
  day: string | null
  /** On its reader's own clock, where the hour matters. */
  time: string | null
  place: string | null
  /** How many days after the day it is due a reminder comes, negative before it; null for all else. */
  late: number | null
}

export type Said = { subject: string; lines: (string | null)[]; button: string; reason: string }

/** Who can be told of each kind: whoever writes a language writes one letter for each. */
type Readers = {
  'person.invited': Audience
  'person.joined': 'staff' | 'client'
  'brief.submitted': 'staff'
  'brief.enquired': 'staff'
  'call.report_due': 'staff'
  'call.reported': 'client'
  'call.not_right': 'staff'
  'question.asked': 'staff' | 'client'
  'question.answered': 'staff' | 'client'
  'brief.ready_to_agree': 'client'
  'brief.agreement_due': 'client'
  'brief.changes_required': 'staff'
  'approval.asked': 'staff'
  'approval.due': 'staff'
  'approval.granted': 'staff'
  'approval.refused': 'staff'
  'brief.agreed': 'staff' | 'client'
  'brief.change_requested': 'staff' | 'client'
  'brief.change_dropped': 'staff' | 'client'
  'brief.taken_back': 'client'
  'brief.withdrawn': 'staff' | 'client'
  'brief.declined': 'staff' | 'client'
  'event.made': 'staff' | 'client'
  'task.given': 'staff'
  'tasks.given': 'staff'
  'event.postponed': 'staff' | 'client'
  'event.cancelled': 'staff' | 'client'
  'issue.given': 'staff'
  'promises.given': 'staff'
  'promises.changed': 'staff'
  'promise.drop_asked': 'client'
  'promise.dropped': 'staff'
  'promise.insisted': 'staff'
  'task.due': 'staff'
  'checklist.due': 'staff'
  'client.nda_ends': 'staff'
  'letter.died': 'staff'
  'file.added': 'staff' | 'client'
  'availability.asked': 'supplier'
  'availability.answered': 'staff'
  'course.place_free': 'staff'
  'course.called_off': 'staff'
  'course.moved': 'staff'
  'course.teaching': 'staff'
  'course.not_teaching': 'staff'
  'course.soon': 'staff'
  'course.unsettled': 'staff'
  'badge.awarded': 'staff'
  'course.certificate_anew': 'staff'
  'course.certificate_back': 'staff'
  'badge.revoked': 'staff'
  'booking.offered': 'supplier'
  'booking.accepted': 'staff'
  'booking.declined': 'staff'
  'booking.countered': 'staff'
  'booking.confirmed': 'supplier'
  'booking.released': 'supplier'
  'evaluation.given': 'supplier'
  'evaluation.answered': 'staff'
  'restriction.answered': 'staff'
  'standby.asked': 'supplier'
  'standby.declined': 'staff'
  'tier.review': 'staff'
  'supplier.applied': 'staff'
  'supplier.submitted': 'staff'
  'supplier.registered': 'supplier'
  'supplier.sent_back': 'supplier'
  'supplier.denied': 'supplier'
  'exception.asked': 'staff'
  'exception.granted': 'supplier'
  'exception.declined': 'supplier'
  'credential.submitted': 'staff'
  'credential.verified': 'supplier'
  'credential.rejected': 'supplier'
  'credential.ends': 'staff' | 'supplier'
  'question.due': 'staff' | 'client'
  'training.returned': 'staff'
  'certificate.submitted': 'staff'
  'certificate.verified': 'staff'
  'certificate.rejected': 'staff'
  'certificate.ends': 'staff'
  'certificate.lapses': 'staff'
  'person.handed_over': 'staff'
  'comment.mentioned': Audience
  'comment.added': Audience
  'person.erasure_asked': 'staff'
}

export type Words = { [K in Kind]: { [A in Readers[K]]: (facts: Facts) => Said } }

/** Whether a reminder comes before the day it is due, on it, or after it. */
export function standing(late: number | null) {
  if (late === null || late === 0) return 'today'
  return late < 0 ? 'before' : 'after'
}
