import { leading, managing } from '$shapes/modules/training/rules/scheme'
import type { Scheme } from '$shapes/modules/training/scheme-shapes'
import { m } from '$lib/words/messages'

/** Of which work on events months count: those a form offers, by their value in it. */
const offered = [{ value: leading.join(' '), word: m.schemes_of_leading, said: m.schemes_led }, { value: managing.join(' '), word: m.schemes_of_managing, said: m.schemes_managed }]
const others = (duties: readonly string[]) => m.schemes_of_some({ count: duties.length })

/** What a form offers; duties that were chosen otherwise stay as one more. */
export function workOptions(chosen: string): { value: string; label: string }[] {
  const known = [{ value: '', label: m.schemes_of_any() }, ...offered.map(({ value, word }) => ({ value, label: word() }))]
  return known.some(({ value }) => value === chosen) ? known : [...known, { value: chosen, label: others(chosen.split(' ')) }]
}

/** "36 months of experience within 5 years (managing events)" */
export function monthsSaid({ need: count, years, duties }: NonNullable<Scheme['months']>): string {
  const months = years === null ? m.schemes_months_ever({ count }) : m.schemes_months({ count, years })
  if (!duties) return months
  const work = offered.find(({ value }) => value === duties.join(' '))
  return m.schemes_months_by({ months, work: work ? work.said() : others(duties) })
}
