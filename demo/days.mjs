// Days are counted from today, so that the demo never ages.
const at = (ahead) => new Date(Date.now() + ahead * 864e5)

/** @returns such as 2026-05-07 */
export const day = (ahead) => at(ahead).toISOString().slice(0, 10)

/** The first Friday that is at least so many days ahead. */
export const fridayFrom = (ahead) => day(ahead + ((5 - at(ahead).getUTCDay() + 7) % 7))
