import type { Found } from '$shapes/modules/search/shapes'
import type { Role } from '$shapes/kernel/rules/roles'
import { day } from '$lib/dates'
import { roleWords } from '$lib/roles'
import { m } from '$lib/words/messages'

/** What stands beside a title, to tell apart what has the same name: the Latin form, whose it is, when and where. */
export function factsOf({ latin, parent, facts }: Found): string[] {
  const { startsOn, place, dueOn, state, role } = facts
  return [
    latin, parent?.title,
    startsOn && day(startsOn, 'UTC'), place,
    dueOn && m.search_due({ day: day(dueOn, 'UTC') }), state === 'done' && m.state_done(),
    role && roleWords(role as Role),
  ].filter((fact): fact is string => Boolean(fact))
}
