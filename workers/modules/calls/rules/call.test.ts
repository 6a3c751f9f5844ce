import { expect, test } from 'vitest'
import { flawsOfTimes, missingToAnswer, missingToArrange, missingToReport, missingToSend, reportDue, stageOf } from './call'

const now = '2027-03-09T08:00:00.000Z'
const call = { startsAt: '2027-03-09T07:00:00.000Z', cancelledAt: null, sentAt: null, answer: null, needs: 'A stage', decisions: null, openPoints: null }
const tomorrow = { ...call, startsAt: '2027-03-10T07:00:00.000Z' }
const sent = { ...call, sentAt: '2027-03-09T07:30:00.000Z' }

test('a call is arranged, then to be reported, sent, and answered; or off', () => {
  expect(stageOf(tomorrow, now)).toBe('arranged')
  expect(stageOf(call, now)).toBe('report_open')
  expect(stageOf(sent, now)).toBe('sent')
  expect(stageOf({ ...sent, answer: 'confirmed' }, now)).toBe('confirmed')
  expect(stageOf({ ...sent, answer: 'not_right' }, now)).toBe('not_right')
  expect(stageOf({ ...tomorrow, cancelledAt: now }, now)).toBe('off')
})

test('a report is written until the client has it, and again where they say it is not right', () => {
  expect(missingToReport(tomorrow)).toEqual([])
  expect(missingToReport({ ...call, cancelledAt: now })).toEqual(['off'])
  expect(missingToReport(sent)).toEqual(['sent'])
  expect(missingToReport({ ...sent, answer: 'confirmed' })).toEqual(['sent'])
  expect(missingToReport({ ...sent, answer: 'not_right' })).toEqual([])
})

test('a report is sent once there is one, of what has begun', () => {
  expect(missingToSend(call, now)).toEqual([])
  expect(missingToSend(tomorrow, now)).toEqual(['not_yet'])
  expect(missingToSend({ ...call, needs: null }, now)).toEqual(['report'])
})

test('a report is due the same evening on the agency’s clock, or the morning after', () => {
  expect(reportDue({ endsAt: '2027-03-09T07:00:00.000Z' }, 'Asia/Shanghai')).toEqual({ on: '2027-03-09', hour: '18:00' })
  expect(reportDue({ endsAt: '2027-03-09T11:00:00.000Z' }, 'Asia/Shanghai')).toEqual({ on: '2027-03-10', hour: '09:00' })
  expect(reportDue({ endsAt: '2027-03-09T17:00:00.000Z' }, 'Asia/Shanghai')).toEqual({ on: '2027-03-10', hour: '18:00' })
})

test('what has begun or is off is arranged no more', () => {
  expect(missingToArrange(tomorrow, now)).toEqual([])
  expect(missingToArrange(call, now)).toEqual(['begun'])
  expect(missingToArrange({ ...tomorrow, cancelledAt: now }, now)).toEqual(['off'])
})

test('a call ends after it begins, and is put on record within thirty days', () => {
  const lasting = (startsAt: string, endsAt = '2027-03-11T08:00:00.000Z') => flawsOfTimes({ startsAt, endsAt }, now)
  expect(lasting('2027-03-10T07:00:00.000Z')).toEqual({})
  expect(lasting('2027-03-08T07:00:00.000Z')).toEqual({})
  expect(lasting('2027-02-07T08:00:00.000Z')).toEqual({})
  expect(lasting('2027-02-07T07:59:00.000Z')).toEqual({ startsAt: 'too_long_ago' })
  expect(lasting('2027-03-10T07:00:00.000Z', '2027-03-10T07:00:00.000Z')).toEqual({ endsAt: 'before_start' })
  expect(lasting('1990-01-01T07:00:00.000Z', '1990-01-01T06:00:00.000Z')).toEqual({ startsAt: 'too_long_ago', endsAt: 'before_start' })
})

test('a report is answered once', () => {
  expect(missingToAnswer(sent)).toEqual([])
  expect(missingToAnswer(call)).toEqual(['not_sent'])
  expect(missingToAnswer({ ...sent, answer: 'confirmed' })).toEqual(['answered'])
})
