/** open → planned ⇄ at_risk → kept; a new agreed version makes it changed, and only the client lets it be dropped. */
export const promiseStates = ['open', 'planned', 'at_risk', 'kept', 'changed', 'dropped'] as const
export type PromiseState = (typeof promiseStates)[number]

/** What is still owed. */
export const owedStates = ['open', 'planned', 'at_risk', 'changed'] as const satisfies PromiseState[]
export const isOwed = (state: PromiseState) => owedStates.some((one) => one === state)

/** What somebody reports of it. */
export const reportable = ['planned', 'at_risk', 'kept'] as const satisfies PromiseState[]
export type Report = { state: (typeof reportable)[number]; text: string | null; fileId: string | null }

/** `evidence`: nothing is kept on somebody's word alone · `reason`: what threatens it · `state`: it is dropped. */
export function missingToReport(from: PromiseState, { state, text, fileId }: Report) {
  const missing: ('state' | 'evidence' | 'reason')[] = []
  if (from === 'dropped') missing.push('state')
  if (state === 'kept' && !text && !fileId) missing.push('evidence')
  if (state === 'at_risk' && !text) missing.push('reason')
  return missing
}

/** Work that is linked plans it, and the last link taken away leaves it open; whatever else is known of it stands. */
export function stateLinked(state: PromiseState, links: number): PromiseState {
  if (links > 0 && (state === 'open' || state === 'changed')) return 'planned'
  return links === 0 && state === 'planned' ? 'open' : state
}

type Seen = { state: PromiseState; late: boolean; side: string }

/** What a reader sees: at risk by itself when linked work is late. The client is told of risks by people, so they see that it is in hand. */
export function stateSeen({ state, late, side }: Seen): PromiseState {
  const standing = late && isOwed(state) ? 'at_risk' : state
  return side === 'client' && standing === 'at_risk' ? 'planned' : standing
}

/** The stored states that a reader sees as the one asked for: of those whose linked work is in time, and of those whose work is late. */
export function statesBehind(asked: PromiseState, side: string) {
  const [inTime, late] = [false, true].map((isLate) => promiseStates.filter((state) => stateSeen({ state, late: isLate, side }) === asked)) as [PromiseState[], PromiseState[]]
  return { inTime, late }
}

/** `asked`: it is asked already · `state`: it is settled. */
export function missingToAskDrop({ state, dropAskedAt }: { state: PromiseState; dropAskedAt: string | null }) {
  if (!isOwed(state)) return ['state'] as const
  return dropAskedAt ? (['asked'] as const) : []
}
