import type { FoundAs } from '../../kernel/searched'
import { ownActs } from './rules/states'
import { rowsToFind } from './store'

/** What the agency decides among itself is found by those whose scope reaches it, by what it is of and what was written along; what was taken back is gone, and what somebody asks for themself is not found. */
export const approvalsFoundAs: FoundAs = {
  records: async (world, wanted) =>
    (await rowsToFind(world, wanted)).map(({ id, createdAt, act, clientId, eventId, subjectId, title, note, state }) => ({
      kind: 'approval', id, createdAt, clientId, eventId, supplierId: null, foundBy: 'staff',
      title: state === 'withdrawn' || ownActs.includes(act) ? null : title, reads: { as: 'title' }, latin: null, words: note ? [note] : [], parentId: subjectId, facts: { state },
    })),
}
