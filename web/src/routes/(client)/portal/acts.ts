import { m } from '$lib/words/messages'

/** What may have been done to a client's brief or event, in words for them. */
const acts: Record<string, () => string> = {
  'brief.agree': m.audit_brief_agree,
  'brief.answer': m.audit_brief_answer,
  'brief.freeze': m.audit_brief_freeze,
  'brief.reopen': m.audit_brief_reopen,
  'brief.restore': m.audit_brief_restore,
  'brief.start': m.audit_brief_start,
  'brief.submit': m.audit_brief_submit,
  'brief.decline': m.audit_brief_decline,
  'brief.drop_change': m.audit_brief_drop_change,
  'brief.request_change': m.audit_brief_request_change,
  'brief.take_back': m.audit_brief_take_back,
  'brief.withdraw': m.audit_brief_withdraw,
  'event.change': m.audit_event_change,
  'event.create': m.audit_event_create,
  'event.staff': m.audit_event_staff,
  'question.answer': m.audit_question_answer,
  'question.ask': m.audit_question_ask,
}

export const actWords = (action: string) => acts[action]?.() ?? action
