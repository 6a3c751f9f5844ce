import { yearsLater } from '../../../kernel/rules/days'

/** One thing a growth plan holds: what is to be done, which skill it is for, by when. */
export type Goal = { text: string; skill: string | null; dueOn: string | null; done: boolean }

type Said = { personYesAt: string | null; managerYesAt: string | null }
type Dated = Said & { talkOn: string | null; toOn: string }

/** Both have said yes to what stands in it; until then it can be written, and each change takes back what was said. */
export const agreed = ({ personYesAt, managerYesAt }: Said) => personYesAt !== null && managerYesAt !== null

/** How an appraisal stands today: the talk is due in this many days or past it while the two have not agreed. */
export function stateOf(appraisal: Dated, today: string): 'agreed' | 'overdue' | 'open' {
  if (agreed(appraisal)) return 'agreed'
  return (appraisal.talkOn ?? appraisal.toOn) < today ? 'overdue' : 'open'
}

type Plan = { fromOn: string; aim: string | null }

/** The place somebody works towards: what their latest plan names that names one, unless they have come to it since. */
export function aimOf(plans: readonly Plan[], posts: readonly { position: string; fromOn: string }[]): string | null {
  const named = plans.toSorted((a, b) => b.fromOn.localeCompare(a.fromOn)).find(({ aim }) => aim !== null)
  const reached = posts.some(({ position, fromOn }) => position === named?.aim && fromOn >= named.fromOn)
  return reached ? null : (named?.aim ?? null)
}

type Cycle = { fromOn: string; toOn: string; talkOn: string | null }

/** Nobody plans their growth for longer at once. */
const longestYears = 3

/** What does not hold in its days, beside the field; two cycles of one person have no day in common. */
export function wrongCycle({ fromOn, toOn, talkOn }: Cycle, others: readonly Cycle[]): Record<string, string> {
  if (toOn < fromOn) return { toOn: 'ends_before_start' }
  if (toOn > yearsLater(fromOn, longestYears)) return { toOn: 'too_long' }
  if (others.some((other) => other.fromOn <= toOn && fromOn <= other.toOn)) return { fromOn: 'cycle_overlaps' }
  return talkOn !== null && talkOn < fromOn ? { talkOn: 'ends_before_start' } : {}
}
