/** Within `window` seconds so many are free; each one more locks for twice as long as the one before. */
export type Limit = { free: number; window: number; firstLock: number; longestLock: number }

const minute = 60
const hour = 60 * minute
const day = 24 * hour

/** `own`: of one address from one network, or from one device that it knows · `network`: of all addresses from it · `address`: from all networks together, known devices aside. */
export type Limits = Record<'own' | 'network' | 'address', Limit>

/** Wrong passwords. An office shares its network, so that is looser; many networks together never shut an address for longer than an hour. */
export const guesses: Limits = {
  own: { free: 10, window: 7 * day, firstLock: minute, longestLock: day },
  network: { free: 100, window: hour, firstLock: minute, longestLock: hour },
  address: { free: 100, window: day, firstLock: minute, longestLock: hour },
}
/** Mails that anybody can cause. However many networks ask, one leaves every five minutes: half as long as the link in it lives. */
export const letters: Limits = {
  own: { free: 5, window: hour, firstLock: hour, longestLock: day },
  network: { free: 30, window: hour, firstLock: hour, longestLock: day },
  address: { free: 10, window: hour, firstLock: 5 * minute, longestLock: 5 * minute },
}

/** How long the attempt of this number locks the next one out. */
export function lockAfter({ free, firstLock, longestLock }: Limit, count: number) {
  return count < free ? 0 : Math.min(longestLock, firstLock * 2 ** (count - free))
}

/** The lock of every number of attempts, up to the one from which it grows no more. */
export function locks(limit: Limit) {
  const table = [0]
  while (table.at(-1)! < limit.longestLock) table.push(lockAfter(limit, table.length))
  return table
}
