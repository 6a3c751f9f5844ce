import type { Found } from '$shapes/modules/search/shapes'
import type { Role } from '$shapes/kernel/rules/roles'
import { nameOf, type Names } from '$lib/named'
import { day } from '$lib/dates'
import { roleWords } from '$lib/roles'
import { m } from '$lib/words/messages'

/** What it is called: for this reader, where it has names in several languages. */
export const titleOf = ({ title, facts }: Pick<Found, 'title' | 'facts'>) => nameOf(facts as Names) || title

/** What stands beside a title, to tell apart what has the same name: the Latin form, whose it is, when and where. */
export function factsOf({ title, latin, parent, facts }: Found): string[] {
  const { startsOn, place, dueOn, state, role } = facts
  return [
    latin === titleOf({ title, facts }) ? null : latin, parent?.title,
    startsOn && day(startsOn, 'UTC'), place,
    dueOn && m.search_due({ day: day(dueOn, 'UTC') }), state === 'done' && m.state_done(),
    role && roleWords(role as Role),
  ].filter((fact): fact is string => Boolean(fact))
}
