/** Within `window` seconds so many are free; each one more locks for twice as long as the one before. */
export type Limit = { free: number; window: number; firstLock: number; longestLock: number }

const minute = 60
const hour = 60 * minute
const day = 24 * hour

/** Wrong passwords for one address. */
export const guesses: Limit = { free: 10, window: 7 * day, firstLock: minute, longestLock: day }
/** Wrong passwords from one network: looser, since an office shares its address. */
export const guessesOfNetwork: Limit = { free: 100, window: hour, firstLock: minute, longestLock: hour }
/** Mails to one address that anybody can cause. */
export const letters: Limit = { free: 5, window: hour, firstLock: hour, longestLock: day }
export const lettersOfNetwork: Limit = { free: 30, window: hour, firstLock: hour, longestLock: day }

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
