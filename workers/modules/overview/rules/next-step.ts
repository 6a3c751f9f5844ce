/** What can wait for a client's contact, the more pressing first: a question holds the agency up, and so does what a brief that was sent lacks; a draft only its author. */
export const waitingKinds = ['question', 'agreement', 'missing', 'report', 'draft'] as const
export type WaitingKind = (typeof waitingKinds)[number]

type Waiting = { kind: WaitingKind; id: string; dueOn: string | null }

/**
 * What waits, the most urgent first: by due day, then what has none; then by kind, then the longest waiting (ids sort by age).
 * The first of it is the one next step.
 */
export function byUrgency<W extends Waiting>(waiting: W[]): W[] {
  const never = '9999-12-31'
  return waiting.toSorted((a, b) =>
    (a.dueOn ?? never).localeCompare(b.dueOn ?? never)
    || waitingKinds.indexOf(a.kind) - waitingKinds.indexOf(b.kind)
    || (a.id < b.id ? -1 : 1))
}

/** The one thing to do next; null when nothing waits. */
export const nextStep = <W extends Waiting>(waiting: W[]): W | null => byUrgency(waiting)[0] ?? null
