import { dayIn } from '$shapes/kernel/rules/days'

/** Weeks after the last day in which an event is settled and looked back on. */
const weeksAfter = 4

interface Dated {
  createdAt: string
  zone: string
  startsOn: string
  endsOn: string
}

/** An event's days on the ruler. Days are the truth here, so they are laid on one zone's calendar and never turned into another's. */
export function onRuler({ createdAt, zone, startsOn, endsOn }: Dated, today: string) {
  const settled = new Date(Date.parse(endsOn) + weeksAfter * 7 * 86_400_000).toISOString()
  return { zone: 'UTC', planningStarts: `${dayIn(zone, createdAt)}T00:00:00Z`, opens: `${startsOn}T00:00:00Z`, closes: `${endsOn}T23:59:59Z`, settled, now: `${today}T12:00:00Z` }
}
