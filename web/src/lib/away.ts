import type { Away } from '$shapes/modules/people/shapes'
import { day } from './dates'
import { namesFor } from './names'
import { m } from './words/messages'
import { getLocale } from './words/runtime'

/** "Away until 12 Dec, Lin Yue acts"; nothing while somebody is here. */
export function awayWords(away: Away | null | undefined): string | undefined {
  if (!away) return undefined
  const until = day(away.until, 'UTC')
  return away.deputy ? m.away_acts({ day: until, name: namesFor(getLocale(), away.deputy).first }) : m.away_until({ day: until })
}
