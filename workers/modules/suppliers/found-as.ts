import { phoneWords } from '../../kernel/phone'
import type { FoundAs } from '../../kernel/searched'
import { rowsToFind } from './store'

/** By their number too, but never by what is noted about them: suppliers find themselves as well. */
export const suppliersFoundAs: FoundAs = {
  records: async (world, wanted) =>
    (await rowsToFind(world, wanted)).map(({ id, createdAt, name, latin, category, phone }) => ({
      kind: 'supplier', id, createdAt, clientId: null, eventId: null, supplierId: id, foundBy: 'supplier',
      title: name, reads: { as: 'title' }, latin, words: phone ? phoneWords(phone) : [], parentId: null, facts: { category },
    })),
}
