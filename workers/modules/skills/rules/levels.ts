import { monthsLater } from '../../../kernel/rules/days'

/** 0 none, 1 aware, 2 with supervision, 3 independent, 4 can train others. */
export const levels = [0, 1, 2, 3, 4] as const
export type Level = (typeof levels)[number]

/** From here on somebody works without supervision: who covers a skill. */
export const independent = 3

/** By whom or by what a level was found. What somebody says of themselves stands beside it and counts for nothing until it is confirmed. */
export const ways = ['self', 'manager', 'course', 'event'] as const
export type Way = (typeof ways)[number]

/** A level on record; `on`: the day of its last evidence. */
export type Held = { level: Level; on: string }

/** Whether a level is so long without evidence that it is to be assessed anew: it stands to the end of that day. */
export const isStale = ({ on }: Pick<Held, 'on'>, months: number, today: string) => monthsLater(on, months) < today

/** The earliest day of evidence that still counts today: levels found before it are to be assessed anew. */
export function countsFrom(months: number, today: string) {
  const day = monthsLater(today, -months)
  // Where a month is shorter, a later day may still reach today.
  return isStale({ on: day }, months, today) ? monthsLater(`${today.slice(0, 8)}01`, 1 - months) : day
}

/** What counts for a gate and for cover: nothing of a level that is to be assessed anew. */
export const counted = (held: Held | null, months: number, today: string): Level => (held && !isStale(held, months, today) ? held.level : 0)

/** How much is missing of what is asked. */
export const gap = (target: number, level: number) => Math.max(0, target - level)
