/** The news that people are told of. */
export const kinds = [
  'person.invited', 'person.joined', 'brief.submitted', 'question.asked', 'question.answered', 'brief.ready_to_agree', 'brief.changes_required', 'brief.agreed',
  'event.made', 'task.given',
] as const
export type Kind = (typeof kinds)[number]

/** Mails that only tell; the others ask for something that nobody but the reader can do. */
export const stoppable = ['person.joined', 'brief.submitted', 'question.answered', 'brief.agreed', 'event.made', 'task.given'] as const
export type Stoppable = (typeof stoppable)[number]

export const isKind = (text: string): text is Kind => kinds.some((kind) => kind === text)
export const isStoppable = (text: string): text is Stoppable => stoppable.some((kind) => kind === text)
