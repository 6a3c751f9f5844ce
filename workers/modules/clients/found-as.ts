import type { FoundAs } from '../../kernel/searched'
import { rowsToFind } from './store'

/** Notes are not among the words: the client's contacts find their company too, and must not learn by what. */
export const clientsFoundAs: FoundAs = {
  records: async (world, wanted) =>
    (await rowsToFind(world, wanted)).map(({ id, createdAt, name, latin }) => ({
      kind: 'client', id, createdAt, clientId: id, eventId: null, supplierId: null, foundBy: 'client',
      title: name, reads: { as: 'title' }, latin, words: [], parentId: null, facts: {},
    })),
}
