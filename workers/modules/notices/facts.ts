import type { Locale } from '../../kernel/mail'
import { dayIn } from '../../kernel/rules/days'
import { timeIn } from '../../kernel/rules/wall-clock'
import type { Details } from './details'
import { shownDay } from './rules/days'
import type { Facts } from './words'

type Around = { who: string; agency: string; coordinator?: string | null; locale: Locale; zone: string; now: string }

/** What a letter speaks of, in its reader's language and zone, from what is kept of the news. */
export function factsFrom(details: Details, { who, agency, coordinator = null, locale, zone, now }: Around): Facts {
  const { title = '', clientName, eventName, version, text, comment, dueOn, startsOn, startsAt, place, offset, count, reason = null } = details
  const day = startsAt ? dayIn(zone, startsAt) : (dueOn ?? startsOn)
  return {
    who,
    agency,
    title: details[`title.${locale}`] ?? title,
    reason,
    coordinator,
    client: clientName ?? null,
    event: eventName ?? null,
    version: version ?? null,
    count: count ?? null,
    text: text ?? comment ?? null,
    day: day ? shownDay(day, locale, now.slice(0, 10)) : null,
    time: startsAt ? timeIn(zone, startsAt) : null,
    place: place ?? null,
    late: offset === undefined ? null : Number(offset),
  }
}
