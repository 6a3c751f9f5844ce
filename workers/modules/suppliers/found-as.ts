import type { FoundAs } from '../../kernel/searched'
import { rowsToFind } from './store'

export const suppliersFoundAs: FoundAs = {
  records: async (world, wanted) =>
    (await rowsToFind(world, wanted)).map(({ id, createdAt, name, latin, category }) => ({
      kind: 'supplier', id, createdAt, clientId: null, eventId: null, supplierId: id, foundBy: 'supplier',
      title: name, reads: { as: 'title' }, latin, words: [], parentId: null, facts: { category },
    })),
}
