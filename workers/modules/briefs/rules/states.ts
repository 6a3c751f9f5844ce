/** draft → submitted ⇄ clarifying → ready_to_agree → agreed; an agreed brief becomes an event. */
export const briefStates = ['draft', 'submitted', 'clarifying', 'ready_to_agree', 'agreed'] as const
export type BriefState = (typeof briefStates)[number]

/** Answers may be written without more ado; a brief that is ready to agree is reopened by writing one. */
export const openStates = ['draft', 'submitted', 'clarifying'] as const satisfies BriefState[]

type Side = 'staff' | 'client'
type Step = { from: readonly BriefState[]; by: readonly Side[]; to?: BriefState }

const both = ['staff', 'client'] as const

const moves = {
  answer: { from: [...openStates, 'ready_to_agree'], by: both },
  attach: { from: openStates, by: both },
  /** What was sent stays on record. */
  bin: { from: ['draft'], by: both },
  submit: { from: ['draft'], by: both, to: 'submitted' },
  ask: { from: ['submitted', 'clarifying'], by: ['staff'], to: 'clarifying' },
  freeze: { from: ['submitted', 'clarifying'], by: ['staff'], to: 'ready_to_agree' },
  /** What a client agrees to, nobody agrees to in their place. */
  agree: { from: ['ready_to_agree'], by: ['client'], to: 'agreed' },
  require_changes: { from: ['ready_to_agree'], by: ['client'], to: 'clarifying' },
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

/** Where a permitted move leads. Answering what was ready to agree takes it back to clarifying: the version on the table is no longer what is meant. */
export function stateAfter(move: Move, state: BriefState): BriefState {
  if (move === 'answer' && state === 'ready_to_agree') return 'clarifying'
  const { to = state }: Step = moves[move]
  return to
}
