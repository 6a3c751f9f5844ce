import { m } from '$lib/words/messages'

/** What was done to courses, training outside and badges. */
export const learningActions: Record<string, () => string> = {
  'course.keep': m.audit_course_keep,
  'course.call_off': m.audit_course_call_off,
  'course.join': m.audit_course_join,
  'course.give_back': m.audit_course_give_back,
  'course.sign_in': m.audit_course_sign_in,
  'course.close': m.audit_course_close,
  'course.certify': m.audit_course_certify,
  'course.take_certificate_back': m.audit_course_take_certificate_back,
  'course.rate': m.audit_course_rate,
  'training_request.ask': m.audit_training_request_ask,
  'training_request.withdraw': m.audit_training_request_withdraw,
  'training_request.attend': m.audit_training_request_attend,
  'training_request.claim': m.audit_training_request_claim,
  'training_request.pay': m.audit_training_request_pay,
  'badge.award': m.audit_badge_award,
  'badge.publish': m.audit_badge_publish,
  'badge.revoke': m.audit_badge_revoke,
  'badge.rotate': m.audit_badge_rotate,
}
