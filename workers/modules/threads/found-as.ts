import type { FoundBy } from '../../kernel/rules/searched'
import type { FoundAs } from '../../kernel/searched'
import type { Visibility } from '../../kernel/rules/visibility'
import { messagesAbout, messagesToFind } from './store'

const shownLetters = 160

/** What was said, found by those who may read the thread; what is said among staff stays among them. */
export const messagesFoundAs: FoundAs = {
  records: async (world, wanted) =>
    (await messagesToFind(world, wanted)).map(({ message: { id, createdAt, clientId, eventId, text }, visibility, supplierId, subjectKind, subjectId }) => ({
      kind: 'message', id, createdAt, clientId, eventId, supplierId, foundBy: readers[visibility],
      title: text.slice(0, shownLetters), reads: { as: 'text' }, latin: null, words: [text], parentId: subjectId, facts: { subjectKind },
    })),
  about: messagesAbout,
}

const readers: Record<Visibility, FoundBy> = { internal: 'staff', client: 'client', supplier: 'supplier' }
