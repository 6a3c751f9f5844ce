/** planning ⇄ ready → live → wrap_up → closed; what is postponed is planned anew, what is cancelled stays so. */
export const eventStates = ['planning', 'ready', 'live', 'wrap_up', 'closed', 'cancelled'] as const
export type EventState = (typeof eventStates)[number]

/** While it can still be as its brief says. */
export const followsBrief = (state: EventState) => ['planning', 'ready', 'live'].includes(state)

/** Where people move it; `postpone` and `cancel` say why. */
const moves = {
  planning: ['ready'], ready: ['planning'], live: ['ready'], wrap_up: ['live'], closed: ['wrap_up'],
  postpone: ['planning', 'ready'], cancel: ['planning', 'ready', 'live'],
} as const satisfies Record<string, readonly EventState[]>
export type EventMove = keyof typeof moves

/** The states somebody can ask for by name. */
export const reachable = ['planning', 'ready', 'live', 'wrap_up', 'closed'] as const satisfies EventState[]

type Standing = { state: EventState; undated: boolean; startsOn: string; endsOn: string; loadInOn: string | null }

/** `state`: not from where it is · `undated`: it has no day · `too_early`: its day has not come. */
export function missingToMove(move: EventMove, { state, undated, startsOn, endsOn, loadInOn }: Standing, today: string) {
  const missing: ('state' | 'undated' | 'too_early')[] = []
  if (!(moves[move] as readonly EventState[]).includes(state)) missing.push('state')
  if (undated && ['ready', 'live', 'wrap_up', 'closed'].includes(move)) missing.push('undated')
  if (move === 'live' && today < (loadInOn ?? startsOn)) missing.push('too_early')
  if (move === 'wrap_up' && today < endsOn) missing.push('too_early')
  return missing
}

const order: EventState[] = ['planning', 'ready', 'live', 'wrap_up', 'closed']

/** What comes next; null at the end, and for what is cancelled. */
export const nextState = (state: EventState) => (order.includes(state) ? (order[order.indexOf(state) + 1] as Exclude<EventState, 'cancelled' | 'planning'> | undefined) ?? null : null)
