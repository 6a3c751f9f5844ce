/** The same date so many years later, earlier where `count` is below zero; 29 February becomes the 28th in a year without one. */
export function yearsLater(day: string, count: number) {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const last = new Date(Date.UTC(year + count, month, 0)).getUTCDate()
  return `${String(year + count).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(Math.min(date, last)).padStart(2, '0')}`
}

/** Days, both of them in it. */
export type Days = { from: string; to: string }

/** The years that end with this day: what happened on the same date at their beginning still counts. */
export const lastYears = (asOf: string, years: number): Days => ({ from: yearsLater(asOf, -years), to: asOf })

export const within = (day: string, { from, to }: Days) => day >= from && day <= to
