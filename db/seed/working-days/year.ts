import type { Words } from '../words'

/** One day that is not as the week would have it, or has a name. */
export type SeededDay = { day: string; working: boolean; names: Words }

/**
 * One country's year as the product knows it. `official`: as published by the source. `provisional`: not published when this
 * was written, or not compared with what was; the days follow from the law named as source.
 */
export type SeededYear = {
  country: string
  year: number
  standing: 'official' | 'provisional'
  source: Words
  url: string
  /** The day on which this was written down. */
  asOf: string
  days: SeededDay[]
}

const oneDay = 864e5

/** Days off, each a day or the first and the last of several. */
export const off = (names: Words, ...spans: (string | [string, string])[]): SeededDay[] =>
  spans.flatMap((span) => (typeof span === 'string' ? [span] : between(...span))).map((day) => ({ day, working: false, names }))

/** Saturdays and Sundays on which one works, in exchange for days off. */
export const worked = (names: Words, ...days: string[]): SeededDay[] => days.map((day) => ({ day, working: true, names }))

function between(first: string, last: string) {
  const count = (Date.parse(last) - Date.parse(first)) / oneDay
  return Array.from({ length: count + 1 }, (_, index) => new Date(Date.parse(first) + index * oneDay).toISOString().slice(0, 10))
}
