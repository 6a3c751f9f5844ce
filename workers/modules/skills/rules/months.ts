type Interval = { from: string; to: string }

/** How many calendar months somebody worked in, from a day to another: months that several intervals touch are counted once. */
export function monthsWorked(intervals: readonly Interval[], window: Interval): number {
  const months = new Set<number>()
  for (const { from, to } of intervals) {
    const [first, last] = [from > window.from ? from : window.from, to < window.to ? to : window.to]
    if (first > last) continue
    for (let month = monthOf(first); month <= monthOf(last); month++) months.add(month)
  }
  return months.size
}

const monthOf = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
