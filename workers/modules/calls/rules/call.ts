import { dayIn, daysLater } from '../../../kernel/rules/days'
import { timeIn } from '../../../kernel/rules/wall-clock'

export const callKinds = ['call', 'visit'] as const
export type CallKind = (typeof callKinds)[number]
export const callAnswers = ['confirmed', 'not_right'] as const
export type CallAnswer = (typeof callAnswers)[number]

export type Standing = { startsAt: string; cancelledAt: string | null; sentAt: string | null; answer: CallAnswer | null }

export const stages = ['arranged', 'off', 'report_open', 'sent', 'confirmed', 'not_right'] as const
export type Stage = (typeof stages)[number]

/** Where a call stands: arranged, off, over and not reported, reported, and as the client has answered. */
export function stageOf({ startsAt, cancelledAt, sentAt, answer }: Standing, now: string): Stage {
  if (cancelledAt) return 'off'
  if (answer) return answer
  if (sentAt) return 'sent'
  return startsAt <= now ? 'report_open' : 'arranged'
}

type Report = { needs: string | null; decisions: string | null; openPoints: string | null }

/** What stands between a call and writing on its report: it is off, or the client has it and has not said that it is not right. */
export function missingToReport({ cancelledAt, sentAt, answer }: Standing) {
  const missing: ('off' | 'sent')[] = []
  if (cancelledAt) missing.push('off')
  if (sentAt && answer !== 'not_right') missing.push('sent')
  return missing
}

/** What stands between it and the client, besides. */
export function missingToSend({ startsAt, needs, decisions, openPoints }: Standing & Report, now: string) {
  const missing: ('not_yet' | 'report')[] = []
  if (startsAt > now) missing.push('not_yet')
  if (!needs && !decisions && !openPoints) missing.push('report')
  return missing
}

const evening = '18:00'

/** When its report is missed: the same evening, or the morning after what lasted into it. */
export function reportDue({ endsAt }: { endsAt: string }, zone: string) {
  const on = dayIn(zone, endsAt)
  return timeIn(zone, endsAt) < evening ? { on, hour: evening } : { on: daysLater(on, 1), hour: '09:00' }
}

const loggedWithin = 30 * 864e5

/** What does not fit about its times: a call that was held is put on record for so many days after. A code for each field. */
export function flawsOfTimes({ startsAt, endsAt }: { startsAt: string; endsAt: string }, now: string): Record<string, string> {
  return {
    ...(Date.parse(startsAt) < Date.parse(now) - loggedWithin && { startsAt: 'too_long_ago' }),
    ...(endsAt <= startsAt && { endsAt: 'before_start' }),
  }
}

/** Times and guests are arranged until it has begun. */
export function missingToArrange({ startsAt, cancelledAt }: Standing, now: string) {
  const missing: ('off' | 'begun')[] = []
  if (cancelledAt) missing.push('off')
  if (startsAt <= now) missing.push('begun')
  return missing
}

/** A report is answered once it is sent, and once each time. */
export function missingToAnswer({ sentAt, answer }: Standing) {
  const missing: ('not_sent' | 'answered')[] = []
  if (!sentAt) missing.push('not_sent')
  if (answer) missing.push('answered')
  return missing
}
