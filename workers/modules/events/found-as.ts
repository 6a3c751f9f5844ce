import type { FoundAs } from '../../kernel/searched'
import { rowsToFind } from './store'

export const eventsFoundAs: FoundAs = {
  records: async (world, wanted) =>
    (await rowsToFind(world, wanted)).map(({ id, createdAt, clientId, name, place, startsOn }) => ({
      kind: 'event', id, createdAt, clientId, eventId: id, supplierId: null, foundBy: 'client',
      title: name, reads: { as: 'title' }, latin: null, words: [place], parentId: clientId, facts: { startsOn, place },
    })),
}
