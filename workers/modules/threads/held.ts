import { threads } from '../../../db/schema/agency/threads'
import { updateAll } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import type { Holding } from '../../kernel/holdings'
import { isStaffRole, reaches } from '../../kernel/rules/roles'
import { openAskedBy } from './store'

/** The open questions somebody has asked: their answers will be the heir's to read. */
export async function openQuestionsBy(ctx: Ctx, personId: string): Promise<Holding> {
  const held = await openAskedBy(ctx, personId)
  return {
    kind: 'question',
    things: held.map(({ id, subjectTitle, clientId, eventId }) => ({ id, title: subjectTitle, clientId, eventId })),
    lacking: ({ role, scope }) => (held.length === 0 || (isStaffRole(role) && held.every((thread) => reaches(scope, thread))) ? null : 'out_of_scope'),
    handTo: (heir) => Promise.resolve(updateAll(ctx, threads, held, { askedBy: heir.id })),
  }
}
