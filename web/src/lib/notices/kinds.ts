import type { InferOutput } from 'valibot'
import type { Choice as ChoiceShape } from '$shapes/modules/notices/shapes'
import { m } from '$lib/words/messages'

export type Choice = InferOutput<typeof ChoiceShape>

const words: Record<Exclude<Choice['kind'], 'person.invited'>, () => string> = {
  'question.asked': m.choices_question_asked,
  'question.due': m.choices_question_due,
  'brief.ready_to_agree': m.choices_brief_ready_to_agree,
  'brief.agreement_due': m.choices_brief_agreement_due,
  'brief.enquired': m.choices_brief_enquired,
  'call.report_due': m.choices_call_report_due,
  'call.reported': m.choices_call_reported,
  'call.not_right': m.choices_call_not_right,
  'brief.changes_required': m.choices_brief_changes_required,
  'approval.asked': m.choices_approval_asked,
  'approval.due': m.choices_approval_due,
  'approval.granted': m.choices_approval_granted,
  'approval.refused': m.choices_approval_refused,
  'event.postponed': m.choices_event_postponed,
  'event.cancelled': m.choices_event_cancelled,
  'issue.given': m.choices_issue_given,
  'promises.given': m.choices_promises_given,
  'promises.changed': m.choices_promises_changed,
  'promise.drop_asked': m.choices_promise_drop_asked,
  'promise.dropped': m.choices_promise_dropped,
  'promise.insisted': m.choices_promise_insisted,
  'task.due': m.choices_task_due,
  'checklist.due': m.choices_checklist_due,
  'person.erasure_asked': m.choices_person_erasure_asked,
  'person.handed_over': m.choices_person_handed_over,
  'client.nda_ends': m.choices_client_nda_ends,
  'letter.died': m.choices_letter_died,
  'comment.mentioned': m.choices_comment_mentioned,
  'person.joined': m.choices_person_joined,
  'brief.submitted': m.choices_brief_submitted,
  'question.answered': m.choices_question_answered,
  'brief.change_requested': m.choices_brief_change_requested,
  'brief.change_dropped': m.choices_brief_change_dropped,
  'brief.taken_back': m.choices_brief_taken_back,
  'brief.withdrawn': m.choices_brief_withdrawn,
  'brief.declined': m.choices_brief_declined,
  'brief.agreed': m.choices_brief_agreed,
  'event.made': m.choices_event_made,
  'task.given': m.choices_task_given,
  'tasks.given': m.choices_tasks_given,
  'file.added': m.choices_file_added,
  'availability.asked': m.choices_availability_asked,
  'availability.answered': m.choices_availability_answered,
  'booking.offered': m.choices_booking_offered,
  'booking.accepted': m.choices_booking_accepted,
  'booking.declined': m.choices_booking_declined,
  'booking.countered': m.choices_booking_countered,
  'booking.confirmed': m.choices_booking_confirmed,
  'booking.released': m.choices_booking_released,
  'credential.submitted': m.choices_credential_submitted,
  'credential.verified': m.choices_credential_verified,
  'credential.rejected': m.choices_credential_rejected,
  'credential.ends': m.choices_credential_ends,
  'comment.added': m.choices_comment_added,
}

/** When somebody is told this. */
export const kindWords = (kind: Choice['kind']) => (kind === 'person.invited' ? '' : words[kind]())

export const ways = [
  { how: 'at_once', label: m.choices_at_once },
  { how: 'daily', label: m.choices_daily },
  { how: 'off', label: m.choices_off },
] as const
