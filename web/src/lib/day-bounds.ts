/** The instant at which this day begins on the wall of this zone. */
export function startOfDay(day: string, zone: string): string | null {
  const guess = Date.parse(`${day}T00:00:00Z`)
  if (Number.isNaN(guess)) return null
  // Twice: the first try may land on the other side of a change of the clocks.
  const once = guess - ahead(guess, zone)
  return new Date(guess - ahead(once, zone)).toISOString()
}

/** The day after, which a range "up to and with" ends before. */
export function dayAfter(day: string): string {
  const next = Date.parse(`${day}T00:00:00Z`) + 86_400_000
  return Number.isNaN(next) ? day : new Date(next).toISOString().slice(0, 10)
}

/** How far this zone's wall clock is ahead of UTC at that instant. */
function ahead(instant: number, zone: string): number {
  const wall = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' }).format(instant)
  return Date.parse(`${wall.replace(' ', 'T')}Z`) - Math.floor(instant / 1000) * 1000
}
