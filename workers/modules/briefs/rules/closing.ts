import { daysBetween } from '../../../kernel/rules/days'
import type { Answers } from './form'
import { dayAfter, dayIn } from './said'

/**
 * From which day on a brief changes only by asking: so many before the first day of its event; null while that is open. Days are those
 * of the agency's own wall: it begins at its midnight.
 */
export function changesOnlyFrom(answers: Answers, days: number): string | null {
  const first = dayIn(answers, 'from')
  return first && dayAfter(first, -days)
}

/** Whether that day has come. */
export const onlyChanges = (from: string | null, today: string) => from !== null && daysBetween(from, today) >= 0
