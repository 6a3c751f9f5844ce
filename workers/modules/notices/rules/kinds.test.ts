import { expect, test } from 'vitest'
import { isAnswerable, isComment, isKind, isNews, kindNames, kindsFor, newsKinds } from './kinds'

test('what asks for something only its reader can do is no news to choose about', () => {
  expect(kindNames.filter((kind) => !isNews(kind))).toEqual([
    'person.invited', 'question.asked', 'question.due', 'brief.ready_to_agree', 'brief.agreement_due', 'brief.enquired', 'call.report_due', 'call.reported', 'call.not_right', 'brief.changes_required', 'approval.asked', 'approval.due', 'approval.granted', 'approval.refused', 'event.postponed', 'event.cancelled', 'promises.changed', 'promise.drop_asked', 'promise.insisted', 'task.due', 'checklist.due', 'person.handed_over', 'client.nda_ends', 'letter.died', 'comment.mentioned', 'availability.asked', 'booking.offered', 'booking.accepted', 'booking.declined', 'booking.countered', 'booking.confirmed', 'booking.released', 'standby.asked', 'tier.review', 'restriction.answered', 'supplier.applied', 'supplier.sent_back', 'supplier.denied', 'exception.asked', 'exception.declined', 'exception.granted', 'credential.rejected', 'credential.ends', 'course.place_free', 'course.called_off', 'course.moved', 'course.teaching', 'course.not_teaching', 'course.soon', 'course.unsettled', 'person.erasure_asked', 'training.returned', 'certificate.rejected', 'certificate.ends', 'certificate.lapses',
  ])
  expect(newsKinds.every(isNews)).toBe(true)
})

test('a kind is one that people are told of', () => {
  expect(isKind('task.given')).toBe(true)
  expect(isKind('client.created')).toBe(false)
  expect(isKind('toString')).toBe(false)
})

test('each reader chooses among what they are ever told of', () => {
  expect(kindsFor('client')).toEqual(['question.asked', 'question.due', 'brief.ready_to_agree', 'brief.agreement_due', 'call.reported', 'event.postponed', 'event.cancelled', 'promise.drop_asked', 'comment.mentioned', 'person.joined', 'question.answered', 'brief.change_requested', 'brief.change_dropped', 'brief.taken_back', 'brief.withdrawn', 'brief.declined', 'brief.agreed', 'event.made', 'file.added', 'comment.added'])
  expect(kindsFor('staff')).not.toContain('brief.ready_to_agree')
  expect(kindsFor('supplier')).toEqual(['comment.mentioned', 'availability.asked', 'booking.offered', 'booking.confirmed', 'booking.released', 'standby.asked', 'supplier.sent_back', 'supplier.denied', 'exception.declined', 'exception.granted', 'credential.rejected', 'credential.ends', 'supplier.registered', 'credential.verified', 'evaluation.given', 'comment.added'])
})

test('a mail is answerable where it speaks of a thread', () => {
  expect(kindNames.filter(isAnswerable)).toEqual(['question.asked', 'question.due', 'comment.mentioned', 'comment.added'])
  expect(kindNames.filter(isComment)).toEqual(['comment.mentioned', 'comment.added'])
})
