import type { FoundAs } from '../../kernel/searched'
import { titleIn } from '../../kernel/rules/title-in'
import { rowsToFind } from './store'

/** Found by its name in any of its languages, and by what its lines say; its facts are the names, of which each reader sees theirs. */
export const checklistsFoundAs: FoundAs = {
  records: async (world, wanted) =>
    (await rowsToFind(world, wanted)).map(({ id, createdAt, clientId, eventId, names, lines }) => ({
      kind: 'checklist', id, createdAt, clientId, eventId, supplierId: null, foundBy: 'staff',
      title: titleIn(names, []), reads: { as: 'title' }, latin: null, words: [names, ...lines.map((line) => line.names)].flatMap((said) => Object.values(said)), parentId: eventId, facts: names,
    })),
}
