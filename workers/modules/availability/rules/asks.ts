import { daysLater } from '../../../kernel/rules/days'

/** `maybe` says in a note under what condition. */
export const answers = ['yes', 'no', 'maybe'] as const
export type Answer = (typeof answers)[number]

/** So many are asked at once: more is a circular, and nobody feels meant. */
export const mostAsked = 10

/** Days, both of them in it. */
export type Days = { startsOn: string; endsOn: string }

/** Whether two ranges have a day in common. */
export const overlap = (a: Days, b: Days) => a.startsOn <= b.endsOn && b.startsOn <= a.endsOn

/** Whether an answer is wanted and did not come in time. */
export const isLate = ({ answer, answerBy }: { answer: Answer | null; answerBy: string }, now: string) => answer === null && answerBy <= now

/** What a question or a range of days still wants. */
export const wrongDays = ({ startsOn, endsOn }: Days, today: string): Record<string, string> => ({
  ...(endsOn < startsOn ? { endsOn: 'ends_before_start' } : endsOn < today ? { endsOn: 'day_over' } : endsOn > daysLater(today, furthest) ? { endsOn: 'too_far_ahead' } : {}),
})

/** Nobody knows their days further ahead than two years. */
const furthest = 731

type Standing = { name: string; blocked: readonly unknown[]; jobs: readonly unknown[]; qualified: boolean }

/** Whom to ask first: those qualified, of them those with nothing in these days. */
export const askOrder = (a: Standing, b: Standing) => Number(b.qualified) - Number(a.qualified) || taken(a) - taken(b) || a.name.localeCompare(b.name)
const taken = ({ blocked, jobs }: Standing) => Number(blocked.length > 0) * 2 + Number(jobs.length > 0)
