import { yearsLater } from '../../../kernel/rules/days'

/** Days, both of them in it. */
export type Days = { from: string; to: string }

/** The years that end with this day: what happened on the same date at their beginning still counts. */
export const lastYears = (asOf: string, years: number): Days => ({ from: yearsLater(asOf, -years), to: asOf })

/** Whether a day is one of these. */
export const within = (day: string, { from, to }: Days) => day >= from && day <= to
