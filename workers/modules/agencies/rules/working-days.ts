/** What a table says of single days; of every other day the week decides: Monday to Friday one works. */
export type WorkingDayTable = Readonly<Record<string, boolean>>

const oneDay = 864e5

const dayAfter = (day: string, count = 1) => new Date(Date.parse(day) + count * oneDay).toISOString().slice(0, 10)
const isWeekend = (day: string) => [0, 6].includes(new Date(day).getUTCDay())

/** @param day a calendar day, `2026-10-10` */
export const isWorkingDay = (table: WorkingDayTable, day: string) => table[day] ?? !isWeekend(day)

/** The day itself when one works on it, else the first one after it. */
export const nextWorkingDay = (table: WorkingDayTable, day: string) => seek(table, day, 1)

/** The day itself when one works on it, else the last one before it. */
export const previousWorkingDay = (table: WorkingDayTable, day: string) => seek(table, day, -1)

/** So many working days later, or earlier when `count` is below zero; of none, the next working day. */
export function addWorkingDays(table: WorkingDayTable, day: string, count: number): string {
  const step = Math.sign(count)
  let at = step === 0 ? nextWorkingDay(table, day) : day
  for (let left = Math.abs(count); left > 0; left -= 1) at = seek(table, dayAfter(at, step), step)
  return at
}

function seek(table: WorkingDayTable, day: string, step: number) {
  let at = day
  while (!isWorkingDay(table, at)) at = dayAfter(at, step)
  return at
}
