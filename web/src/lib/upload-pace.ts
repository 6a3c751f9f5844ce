/** How much had been sent at which moment (ms). */
export interface Sample {
  at: number
  sent: number
}

/** Long enough to be calm, short enough to follow a train into a tunnel. */
const window = 10_000

/** The samples of the last seconds, and one before them to measure from. */
export function withSample(samples: Sample[], sample: Sample): Sample[] {
  const all = [...samples, sample]
  const inside = all.findIndex(({ at }) => at >= sample.at - window)
  return all.slice(Math.max(0, inside - 1))
}

/** Speed over the samples, and the time the rest will take at that speed; null while nothing can be said. */
export function paceOf(samples: Sample[], total: number) {
  const [first, last] = [samples.at(0), samples.at(-1)]
  if (!first || !last || last.at === first.at) return { bytesPerSecond: 0, secondsLeft: null }
  const bytesPerSecond = Math.max(0, ((last.sent - first.sent) / (last.at - first.at)) * 1000)
  return { bytesPerSecond, secondsLeft: bytesPerSecond === 0 ? null : Math.ceil((total - last.sent) / bytesPerSecond) }
}

/** Whole percent, 100 only when nothing is left. */
export const percentOf = (sent: number, total: number) => (total > 0 ? Math.floor((sent / total) * 100) : 0)
