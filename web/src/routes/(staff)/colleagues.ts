import { namesFor, type Name } from '$lib/names'
import { getLocale } from '$lib/words/runtime'

export function byName<Row extends Name>(people: Row[]): Row[] {
  const locale = getLocale()
  return people.toSorted((a, b) => namesFor(locale, a).first.localeCompare(namesFor(locale, b).first, locale))
}

export const personOptions = (people: (Name & { id: string })[]) => people.map((person) => ({ value: person.id, label: namesFor(getLocale(), person).first }))
