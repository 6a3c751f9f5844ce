import { staffRoles, type StaffRole } from '$shapes/kernel/rules/roles'
import type { Person } from '$shapes/modules/people/shapes'
import { namesFor, type Name } from '$lib/names'
import { getLocale } from '$lib/words/runtime'
import { allRows } from './all-rows'

export const planners = ['owner', 'director', 'manager', 'coordinator'] as const satisfies StaffRole[]

/** Active staff in these roles, in the order of the reader's language. The API lists contacts and staff together, but role by role it can be asked. */
export async function colleagues(fetch: typeof globalThis.fetch, roles: readonly StaffRole[] = staffRoles): Promise<Person[]> {
  const lists = await Promise.all(roles.map((role) => allRows<Person>(fetch, `/api/people?state=active&role=${role}`)))
  return byName(lists.flat())
}

export function byName<Row extends Name>(people: Row[]): Row[] {
  const locale = getLocale()
  return people.toSorted((a, b) => namesFor(locale, a).first.localeCompare(namesFor(locale, b).first, locale))
}

export const personOptions = (people: (Name & { id: string })[]) => people.map((person) => ({ value: person.id, label: namesFor(getLocale(), person).first }))
