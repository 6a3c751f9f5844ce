import { eq, or, sql } from 'drizzle-orm'
import { messages, messageTexts, replyPlaces, threadMarks, threads } from '../../../db/schema/agency/threads'
import { keeper, type Subjectee } from '../../kernel/personal'
import { rewriter } from '../../kernel/rewriter'

const saidBy = ({ id }: Subjectee) => sql`exists (select 1 from ${messages} said where said.agency_id = ${messageTexts.agencyId} and said.id = ${messageTexts.messageId} and said.author_id = ${id})`

/** What somebody said belongs to the conversation it was said in; a conversation about them is no longer called by their name. */
export const threadKeepers = [
  keeper('questions', threads, ({ id }) => or(eq(threads.askedBy, id), eq(threads.addresseeId, id)), 'work'),
  keeper('messages', messages, ({ id }) => eq(messages.authorId, id), 'work'),
  keeper('earlier wordings', messageTexts, saidBy, 'work'),
  keeper('reading marks', threadMarks, ({ id }) => eq(threadMarks.personId, id), 'removed'),
  keeper('replies by mail', replyPlaces, ({ id }) => eq(replyPlaces.personId, id), 'removed'),
  rewriter('talked of', threads, [threads.subjectTitle], ({ id }) => eq(threads.subjectId, id)),
]
