/**
 * draft → submitted ⇄ clarifying → ready_to_agree → agreed; an agreed brief becomes an event. What was agreed changes only by
 * asking: agreed → change_requested → ready_to_agree → agreed once more. What never was agreed may end withdrawn or declined.
 */
export const briefStates = ['draft', 'submitted', 'clarifying', 'ready_to_agree', 'agreed', 'change_requested', 'withdrawn', 'declined'] as const
export type BriefState = (typeof briefStates)[number]

/** Answers may be written without more ado; a brief that is ready to agree is reopened by writing one. */
export const openStates = ['draft', 'submitted', 'clarifying', 'change_requested'] as const satisfies BriefState[]

/** The wish is over; what was said stays on record. */
export const endedStates = ['withdrawn', 'declined'] as const satisfies BriefState[]

type Side = 'staff' | 'client'
type Step = { from: readonly BriefState[]; by: readonly Side[]; to?: BriefState }

const both = ['staff', 'client'] as const
const sent = ['submitted', 'clarifying', 'ready_to_agree'] as const

const moves = {
  answer: { from: [...openStates, 'ready_to_agree'], by: both },
  attach: { from: openStates, by: both },
  /** What was sent stays on record. */
  bin: { from: ['draft'], by: both },
  submit: { from: ['draft'], by: both, to: 'submitted' },
  ask: { from: ['submitted', 'clarifying', 'change_requested'], by: ['staff'], to: 'clarifying' },
  freeze: { from: ['submitted', 'clarifying', 'change_requested'], by: ['staff'], to: 'ready_to_agree' },
  take_back: { from: ['ready_to_agree'], by: ['staff'], to: 'clarifying' },
  /** What a client agrees to, nobody agrees to in their place. */
  agree: { from: ['ready_to_agree'], by: ['client'], to: 'agreed' },
  /** To somebody of theirs without an account. */
  send: { from: ['ready_to_agree'], by: both },
  require_changes: { from: ['ready_to_agree'], by: ['client'], to: 'clarifying' },
  request_change: { from: ['agreed'], by: both, to: 'change_requested' },
  drop_change: { from: ['change_requested'], by: both, to: 'agreed' },
  withdraw: { from: sent, by: both, to: 'withdrawn' },
  decline: { from: sent, by: ['staff'], to: 'declined' },
  make_event: { from: ['agreed'], by: ['staff'] },
} as const satisfies Record<string, Step>

export type Move = keyof typeof moves

/** `role`: the other side's business · `state`: not while the brief is where it is. */
export function missingToMove(move: Move, state: BriefState, side: string) {
  const { from, by }: Step = moves[move]
  const missing: ('role' | 'state')[] = []
  if (!by.some((one) => one === side)) missing.push('role')
  if (!from.includes(state)) missing.push('state')
  return missing
}

/**
 * Where a permitted move leads. Answering what was ready to agree takes it back to where it is worked on: the version on the table is
 * no longer what is meant. For a brief that was agreed before, that is the change that was asked for.
 */
export function stateAfter(move: Move, state: BriefState, agreedBefore = false): BriefState {
  const { to = state }: Step = move === 'answer' && state === 'ready_to_agree' ? moves.take_back : moves[move]
  return to === 'clarifying' && agreedBefore ? 'change_requested' : to
}
