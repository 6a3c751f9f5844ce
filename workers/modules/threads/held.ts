import { threads } from '../../../db/schema/agency/threads'
import { updateAll } from '../../kernel/commit'
import { asking, type Holder } from '../../kernel/holdings'
import { isStaffRole, reaches } from '../../kernel/rules/roles'
import { openAskedBy } from './store'

/** The open questions somebody has asked: their answers will be the heir's to read. */
export const openQuestionsBy: Holder = (ctx, personId) => asking(openAskedBy(ctx, personId), (held) => ({
  kind: 'question',
  things: held.map(({ id, subjectTitle, clientId, eventId }) => ({ id, title: subjectTitle, clientId, eventId })),
  lacking: ({ role, scope }) => (held.length === 0 || (isStaffRole(role) && held.every((thread) => reaches(scope, thread))) ? null : 'out_of_scope'),
  handTo: (heir) => Promise.resolve(updateAll(ctx, threads, held, { askedBy: heir.id })),
}))
