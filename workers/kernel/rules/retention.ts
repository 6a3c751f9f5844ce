import { yearsLater } from './days'

/** Why something stays when a person is erased, and for how many years from that day. */
export const retention = { agreement: 10, trail: 10, work: 6, company: 6 } as const
export type Reason = keyof typeof retention

/** What stayed of one kind: how much, why, and until which day. */
export type Kept = { kind: string; count: number; reason: Reason; until: string }

/** The day on which the reason to keep something ends, counted from this day. */
export const keptUntil = (reason: Reason, day: string) => yearsLater(day, retention[reason])
