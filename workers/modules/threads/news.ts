import type { News } from '../../kernel/commit'
import type { Visibility } from '../../kernel/rules/visibility'
import type { Question } from './store'

/** About the brief, not the thread: that is where the reader wants to land. */
export const questionAsked = (thread: Question, text: string): News => ({
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
export const questionDue = (thread: Question, text: string) => ({
  kind: 'question.due', subject: subjectOf(thread), threadId: thread.id, to: [thread.addresseeId], briefTitle: thread.subjectTitle, field: thread.field, dueOn: thread.dueOn, text,
})

export const questionAnswered = (thread: Question): News => ({
  kind: 'question.answered',
  subject: subjectOf(thread),
  threadId: thread.id,
  askedBy: thread.askedBy,
  briefTitle: thread.subjectTitle,
  field: thread.field,
})

const subjectOf = ({ subjectKind, subjectId, clientId, eventId }: Question) => ({ kind: subjectKind, id: subjectId, clientId, eventId })

type Talk = {
  id: string; visibility: Visibility; subjectKind: string; subjectId: string; subjectTitle: string
  clientId: string | null; eventId: string | null; supplierId: string | null
}

/** For whoever is mentioned, and for whoever takes part; their ids are settled here, where it is known who may read it. */
export const commentAdded = (talk: Talk, { id, text }: { id: string; text: string }, { mentioned, added }: { mentioned: string[]; added: string[] }): News[] => [
  ...(mentioned.length > 0 ? [{ kind: 'comment.mentioned', ...about(talk), messageId: id, text, addresseeIds: mentioned }] : []),
  ...(added.length > 0 ? [{ kind: 'comment.added', ...about(talk), messageId: id, text, addresseeIds: added }] : []),
]

/** For the outsiders who may now read it. */
export const talkOpened = (talk: Talk, addresseeIds: string[]): News[] =>
  addresseeIds.length > 0 ? [{ kind: 'comment.added', ...about(talk), addresseeIds }] : []

const about = ({ id, visibility, supplierId, subjectKind, subjectId, subjectTitle, clientId, eventId }: Talk) =>
  ({ subject: { kind: subjectKind, id: subjectId, clientId, eventId, ...(supplierId && { supplierId }) }, threadId: id, visibility, supplierId, title: subjectTitle })
