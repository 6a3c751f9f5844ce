import type { InferOutput } from 'valibot'
import type { Notice as NoticeShape } from '$shapes/modules/notices/shapes'
import type { RejectReason } from '$shapes/modules/credentials/rules/review'
import type { Audience } from '$lib/audience'
import { day } from '$lib/dates'
import { namesFor } from '$lib/names'
import { whyRejected } from '$lib/papers/reasons'
import { m } from '$lib/words/messages'
import { getLocale } from '$lib/words/runtime'

export type Notice = InferOutput<typeof NoticeShape>
interface Facts {
  who: string
  title: string
  version: string
  /** Days since it was due. */
  late: number
}

type Sentence = (facts: Facts) => string
const by = (facts: Facts, before: Sentence, today: Sentence, after: Sentence) => (facts.late === 0 ? today : facts.late < 0 ? before : after)(facts)

const sentences: Record<Notice['kind'], (facts: Facts, audience: Audience) => string> = {
  'person.invited': (facts) => m.notice_person_invited(facts),
  'person.joined': (facts) => m.notice_person_joined(facts),
  'brief.submitted': (facts) => m.notice_brief_submitted(facts),
  'brief.enquired': (facts) => m.notice_brief_enquired(facts),
  'call.report_due': (facts) => m.notice_call_report_due(facts),
  'call.reported': (facts) => m.notice_call_reported(facts),
  'call.not_right': (facts) => m.notice_call_not_right(facts),
  'question.asked': (facts) => m.notice_question_asked(facts),
  'question.answered': (facts) => m.notice_question_answered(facts),
  'brief.ready_to_agree': (facts) => m.notice_brief_ready_to_agree(facts),
  'brief.agreement_due': (facts) => by(facts, m.notice_brief_agreement_due_before, m.notice_brief_agreement_due_today, m.notice_brief_agreement_due_after),
  'brief.changes_required': (facts) => m.notice_brief_changes_required(facts),
  'brief.change_requested': (facts) => m.notice_brief_change_requested(facts),
  'brief.change_dropped': (facts) => m.notice_brief_change_dropped(facts),
  'brief.taken_back': (facts) => m.notice_brief_taken_back(facts),
  'brief.withdrawn': (facts) => m.notice_brief_withdrawn(facts),
  'brief.declined': (facts) => m.notice_brief_declined(facts),
  'brief.agreed': (facts) => m.notice_brief_agreed(facts),
  'event.made': (facts, audience) => (audience === 'staff' ? m.notice_event_made_staff(facts) : m.notice_event_made_client(facts)),
  'task.given': (facts) => m.notice_task_given(facts),
  'tasks.given': (facts) => m.notice_tasks_given(facts),
  'event.postponed': (facts) => m.notice_event_postponed(facts),
  'event.cancelled': (facts) => m.notice_event_cancelled(facts),
  'issue.given': (facts) => m.notice_issue_given(facts),
  'approval.asked': (facts) => m.notice_approval_asked(facts),
  'approval.due': (facts) => m.notice_approval_due(facts),
  'approval.granted': (facts) => m.notice_approval_granted(facts),
  'approval.refused': (facts) => m.notice_approval_refused(facts),
  'promises.given': (facts) => m.notice_promises_given(facts),
  'promises.changed': (facts) => m.notice_promises_changed(facts),
  'promise.drop_asked': (facts) => m.notice_promise_drop_asked(facts),
  'promise.dropped': (facts) => m.notice_promise_dropped(facts),
  'promise.insisted': (facts) => m.notice_promise_insisted(facts),
  'letter.died': () => m.notice_letter_died(),
  'file.added': (facts) => m.notice_file_added(facts),
  'task.due': (facts) => by(facts, m.notice_task_due_before, m.notice_task_due_today, m.notice_task_due_after),
  'checklist.due': (facts) => by(facts, m.notice_checklist_due_before, m.notice_checklist_due_today, m.notice_checklist_due_after),
  'question.due': (facts) => by(facts, m.notice_question_due_before, m.notice_question_due_today, m.notice_question_due_after),
  'client.nda_ends': (facts) => by(facts, m.notice_client_nda_ends_before, m.notice_client_nda_ends_today, m.notice_client_nda_ends_after),
  'person.erasure_asked': (facts) => m.notice_person_erasure_asked(facts),
  'person.handed_over': (facts) => m.notice_person_handed_over(facts),
  'availability.asked': (facts) => m.notice_availability_asked(facts),
  'course.place_free': (facts) => m.notice_course_place_free(facts),
  'course.called_off': (facts) => m.notice_course_called_off(facts),
  'course.moved': (facts) => m.notice_course_moved(facts),
  'course.certificate_anew': (facts) => m.notice_course_certificate_anew(facts),
  'course.certificate_back': (facts) => m.notice_course_certificate_back(facts),
  'course.teaching': (facts) => m.notice_course_teaching(facts),
  'course.not_teaching': (facts) => m.notice_course_not_teaching(facts),
  'course.soon': (facts) => m.notice_course_soon(facts),
  'course.unsettled': (facts) => m.notice_course_unsettled(facts),
  'badge.awarded': (facts) => m.notice_badge_awarded(facts),
  'badge.revoked': (facts) => m.notice_badge_revoked(facts),
  'availability.answered': (facts) => facts.title,
  'booking.offered': (facts) => m.notice_booking_offered(facts),
  'booking.accepted': (facts) => m.notice_booking_accepted(facts),
  'booking.declined': (facts) => m.notice_booking_declined(facts),
  'booking.countered': (facts) => m.notice_booking_countered(facts),
  'booking.confirmed': (facts) => m.notice_booking_confirmed(facts),
  'booking.released': (facts) => m.notice_booking_released(facts),
  'evaluation.given': (facts) => m.notice_evaluation_given(facts),
  'evaluation.answered': (facts) => m.notice_evaluation_answered(facts),
  'restriction.answered': (facts) => m.notice_restriction_answered(facts),
  'standby.asked': () => m.notice_standby_asked(),
  'standby.declined': (facts) => m.notice_standby_declined(facts),
  'tier.review': (facts) => m.notice_tier_review(facts),
  'supplier.applied': (facts) => m.notice_supplier_applied(facts),
  'supplier.submitted': (facts) => m.notice_supplier_submitted(facts),
  'supplier.registered': (facts) => m.notice_supplier_registered(facts),
  'supplier.sent_back': (facts) => m.notice_supplier_sent_back(facts),
  'supplier.denied': (facts) => m.notice_supplier_denied(facts),
  'exception.asked': (facts) => m.notice_exception_asked(facts),
  'exception.granted': (facts) => m.notice_exception_granted(facts),
  'exception.declined': (facts) => m.notice_exception_declined(facts),
  'credential.submitted': (facts) => m.notice_credential_submitted(facts),
  'credential.verified': (facts) => m.notice_credential_verified(facts),
  'credential.rejected': (facts) => m.notice_credential_rejected(facts),
  'credential.ends': (facts) => by(facts, m.notice_credential_ends_before, m.notice_credential_ends_today, m.notice_credential_ends_after),
  'certificate.submitted': (facts) => m.notice_certificate_submitted(facts),
  'certificate.verified': (facts) => m.notice_certificate_verified(facts),
  'certificate.rejected': (facts) => m.notice_certificate_rejected(facts),
  'certificate.ends': (facts) => by(facts, m.notice_certificate_ends_before, m.notice_certificate_ends_today, m.notice_certificate_ends_after),
  'certificate.lapses': (facts) => m.notice_certificate_lapses(facts),
  'training.returned': (facts) => m.notice_training_returned(facts),
  'comment.mentioned': (facts) => m.notice_comment_mentioned(facts),
  'comment.added': (facts) => m.notice_comment_added(facts),
}

/** Who did it, in the language of today's reader; the product itself where nobody did. */
export function whoOf({ actor, details }: Notice): string {
  return actor ? namesFor(getLocale(), actor).first : (details.who ?? '')
}

/** What happened, in one sentence. */
export function sentenceOf(notice: Notice, audience: Audience): string {
  const { title: own = '', version = '', offset = '0' } = notice.details
  const title = notice.details[`title.${getLocale()}`] ?? own
  return sentences[notice.kind]({ who: whoOf(notice), title, version, late: Number(offset) }, audience)
}

/** What else one wants to know before opening it: the words themselves, of which event or client, until when. */
export function moreOf({ details }: Notice): string[] {
  const { title, text, comment, clientName, eventName, dueOn, startsOn, count, reason, place, actsFor, awayUntil } = details
  const acting = actsFor && awayUntil && m.notice_acting({ name: actsFor, day: day(awayUntil, 'UTC') })
  const until = dueOn && m.notice_by({ day: day(dueOn, 'UTC') })
  const starts = startsOn && day(startsOn, 'UTC')
  const event = eventName === title ? undefined : eventName
  return [acting, count && m.notice_count({ count }), reason && whyRejected(reason as RejectReason), text ?? comment, event ?? clientName, until, starts, place].filter((part) => part !== undefined)
}
