/** A UTC instant as ISO 8601 text. */
export type Instant = string

/** The one place that reads the clock; everything else is told the time. */
export const systemClock = () => new Date()

export const after = (at: Date, seconds: number): Instant => new Date(at.getTime() + seconds * 1000).toISOString()

export const minutes = 60
export const hours = 60 * minutes
export const days = 24 * hours
