import { within } from '../../../kernel/rules/regions'

export const exceptionStates = ['asked', 'granted', 'declined'] as const
export type ExceptionState = (typeof exceptionStates)[number]

/** `category`, `region`, `onEvent` null: wherever it is asked for; it holds to the end of `until`. */
export type Exception = { kind: string; state: ExceptionState; category: string | null; region: string | null; onEvent: string | null; until: string | null }
/** What is asked of a supplier, and until when it must hold: today for a checklist, the end of the days for a booking. */
type Need = { categories: readonly string[]; regions: readonly string[]; onEvent: string | null; to: string }

/** Until when each kind of paper need not be shown, by the exceptions that hold for all of what is asked. */
export function letPass(exceptions: readonly Exception[], need: Need): ReadonlyMap<string, string> {
  const holding = exceptions.flatMap((one) => (one.until !== null && holds(one, need) ? [[one.kind, one.until] as const] : []))
  return new Map(holding.toSorted(([, a], [, b]) => a.localeCompare(b)))
}

function holds({ state, category, region, onEvent, until }: Exception, need: Need) {
  if (state !== 'granted' || until === null || until < need.to) return false
  if (onEvent !== null && onEvent !== need.onEvent) return false
  return (category === null || need.categories.every((one) => one === category)) && (region === null || need.regions.every((one) => within(one, region)))
}

type Decision = { state: 'granted' | 'declined'; until: string | null; note: string | null }

/** What a decision still wants; one that was granted can be ended, one that was declined is asked anew. */
export function missingToDecide(state: ExceptionState, wish: Decision, today: string) {
  const missing: ('state' | 'until' | 'note')[] = []
  if (state === 'declined' || (state === 'granted' && wish.state === 'granted')) missing.push('state')
  if (wish.state === 'granted' && (wish.until === null || wish.until < today)) missing.push('until')
  if (!wish.note?.trim()) missing.push('note')
  return missing
}
