import type { News } from '../../kernel/commit'
import type { EntryRecord } from './store'

/** For whoever logged it: what to put right. */
export const entryReturned = ({ id, personId, title }: Pick<EntryRecord, 'id' | 'personId' | 'title'>, reason: string): News =>
  ({ kind: 'training.returned', subject: { kind: 'person', id: personId }, title, comment: reason, entryId: id, to: [personId] })
