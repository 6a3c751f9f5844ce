import type { FoundAs } from '../../kernel/searched'
import { rowsToFind } from './store'

/** The work plan is internal: clients find nothing of it. */
export const tasksFoundAs: FoundAs = {
  records: async (world, wanted) =>
    (await rowsToFind(world, wanted)).map(({ id, createdAt, clientId, eventId, title, state, dueOn, binnedAt }) => ({
      kind: 'task', id, createdAt, clientId, eventId, supplierId: null, foundBy: 'staff',
      title: binnedAt ? null : title, reads: { as: 'title' }, latin: null, words: [], parentId: eventId, facts: { state, dueOn },
    })),
}
