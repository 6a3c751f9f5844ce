import { daysLater } from '../../../kernel/rules/days'
import type { Names } from '../../credentials/rules/kinds'
import type { Counted, HoursRule } from './hours'

/** So many days ahead an end is announced. */
export const soon = 90

/** How an end stands to a day: over, near, or neither. */
export function dueOf(endsOn: string | null, today: string): 'overdue' | 'soon' | null {
  if (endsOn === null || endsOn > daysLater(today, soon)) return null
  return endsOn < today ? 'overdue' : 'soon'
}

type Goal = { scheme: string; startsOn: string; endsOn: string | null }

/** Of each certificate the cycle that began last: one that was followed by another asks nothing more, while one that is yet to begin takes no other's place. Those that end first come first. */
export function latestGoals<G extends Goal>(goals: readonly G[], today: string): G[] {
  const latest = goals.filter((goal) => !goals.some(({ scheme, startsOn }) => scheme === goal.scheme && startsOn > goal.startsOn && startsOn <= today))
  return latest.toSorted((a, b) => (a.endsOn ?? '9999').localeCompare(b.endsOn ?? '9999') || a.scheme.localeCompare(b.scheme))
}

/** What is too little by itself, whatever the whole comes to: areas where they are asked for, else the group. Quarter-hours. */
export function shortfalls({ groups }: { groups: readonly (Pick<HoursRule['groups'][number], 'areas'> & { names: Names })[] }, counted: Pick<Counted, 'groups'>): { names: Names; missing: number }[] {
  return groups.flatMap((group, at) => {
    const { missing, areas } = counted.groups[at]!
    const short = group.areas.map(({ names }, place) => ({ names, missing: areas[place]!.missing })).filter((one) => one.missing > 0)
    return short.length > 0 || missing === 0 ? short : [{ names: group.names, missing }]
  })
}
