import { dateFormat } from './formats'

const day = 864e5

/**
 * The instant at which the clocks of this zone show this time on this day. A time that the clocks leap over is the one as far
 * behind it on the new clock (02:30 becomes 03:30); of a time that they show twice it is the first.
 * @param on a calendar day, `2026-12-09`
 * @param time of 24 hours, `08:30`
 */
export function instantAt(zone: string, on: string, time: string) {
  const wall = Date.parse(`${on}T${time}:00Z`)
  // The clock of the day before stands before any change of this day, that of the day after behind it.
  const [before, after] = [wall - ahead(zone, wall - day), wall - ahead(zone, wall + day)]
  const exact = [before, after].filter((at) => at + ahead(zone, at) === wall)
  return new Date(exact.length > 0 ? Math.min(...exact) : before).toISOString()
}

/** What the clocks of this zone show at this instant, `08:30`. */
export const timeIn = (zone: string, instant: string) => wallOf(zone, Date.parse(instant)).slice(11, 16)

/** How far the clocks of this zone are ahead of UTC at this instant, in milliseconds. */
const ahead = (zone: string, at: number) => Date.parse(`${wallOf(zone, at).replace(' ', 'T')}Z`) - Math.floor(at / 1000) * 1000

const wallOf = (zone: string, at: number) => dateFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' }).format(at)
