const days = 180

/** Addresses made before this instant take no answers any more: half a year after its mail, nobody is still talking. */
export const endedBefore = (now: string) => new Date(Date.parse(now) - days * 24 * 60 * 60 * 1000).toISOString()
