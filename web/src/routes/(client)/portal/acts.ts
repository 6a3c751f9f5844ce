import type { Logged } from '$shapes/modules/overview/rules/change-log'
import { m } from '$lib/words/messages'

/** What may have been done to a client's brief or event, in words for them. */
const acts: Record<Logged | 'brief.restore' | 'event.move' | 'promise.report', () => string> = {
  'brief.agree': m.portal_did_agree,
  'brief.answer': m.portal_did_answer,
  'brief.freeze': m.portal_did_freeze,
  'brief.reopen': m.portal_did_reopen,
  'brief.restore': m.portal_did_restore,
  'brief.start': m.portal_did_start,
  'brief.submit': m.portal_did_submit,
  'brief.decline': m.portal_did_decline,
  'brief.drop_change': m.portal_did_drop_change,
  'brief.request_change': m.portal_did_request_change,
  'brief.take_back': m.portal_did_take_back,
  'brief.withdraw': m.portal_did_withdraw,
  'event.change': m.portal_did_change_event,
  'event.cancel': m.portal_did_cancel,
  'event.closed': m.portal_did_close,
  'event.create': m.portal_did_begin_event,
  'event.follow': m.portal_did_follow,
  'event.live': m.portal_did_live,
  'event.move': m.portal_did_move,
  'event.planning': m.portal_did_replan,
  'event.postpone': m.portal_did_postpone,
  'event.ready': m.portal_did_ready,
  'event.staff': m.portal_did_staff,
  'event.wrap_up': m.portal_did_wrap_up,
  'money.publish': m.portal_did_publish,
  'promise.ask_drop': m.portal_did_ask_drop,
  'promise.kept': m.portal_did_keep,
  'promise.release': m.portal_did_release,
  'promise.report': m.portal_did_report,
  'question.answer': m.portal_did_reply,
  'question.ask': m.portal_did_ask,
}

export const actWords = (action: string) => (action in acts ? acts[action as keyof typeof acts]() : action)
