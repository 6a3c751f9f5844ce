import type { News } from '../../kernel/commit'
import type { ThreadRecord } from './store'

/** About the brief, not the thread: that is where the reader wants to land. */
export const questionAsked = (thread: Omit<ThreadRecord, 'agencyId'>, text: string): News => ({
  kind: 'question.asked',
  subject: subjectOf(thread),
  threadId: thread.id,
  addresseeId: thread.addresseeId,
  briefTitle: thread.subjectTitle,
  field: thread.field,
  dueOn: thread.dueOn,
  text,
})

/** For its addressee, when the answer is due. */
export const questionDue = (thread: Omit<ThreadRecord, 'agencyId'>, text: string) => ({
  kind: 'question.due', subject: subjectOf(thread), to: [thread.addresseeId], briefTitle: thread.subjectTitle, field: thread.field, dueOn: thread.dueOn, text,
})

export const questionAnswered = (thread: ThreadRecord): News => ({
  kind: 'question.answered',
  subject: subjectOf(thread),
  threadId: thread.id,
  askedBy: thread.askedBy,
  briefTitle: thread.subjectTitle,
  field: thread.field,
})

const subjectOf = ({ subjectKind, subjectId, clientId, eventId }: Omit<ThreadRecord, 'agencyId'>) => ({ kind: subjectKind, id: subjectId, clientId, eventId })
