import type { FoundAs } from '../../kernel/searched'
import { rowsToFind } from './store'

export const briefsFoundAs: FoundAs = {
  records: async (world, wanted) =>
    (await rowsToFind(world, wanted)).map(({ id, createdAt, clientId, eventId, title, state, binnedAt }) => ({
      kind: 'brief', id, createdAt, clientId, eventId, supplierId: null, foundBy: 'client',
      title: binnedAt ? null : title, reads: { as: 'title' }, latin: null, words: [], parentId: clientId, facts: { state },
    })),
}
