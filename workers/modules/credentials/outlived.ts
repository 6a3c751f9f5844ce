import { written } from '../../kernel/commit'
import type { Listener } from '../../kernel/outbox/listener'
import { emptied, emptying } from './store'

/** Papers of a supplier that has not been one for as long as they must be kept: what they said goes, and their files. */
export const forgetPapers: Listener = {
  name: 'papers',
  hears: (kind) => kind === 'supplier.papers_outlived',
  async effects({ agencyId, db, now, newId }, { id: requestId, subject: { id } }) {
    const writer = { agencyId, db, now, newId, requestId, actor: { kind: 'system' as const, id: null, name: 'papers' } }
    const subject = { kind: 'supplier', id, clientId: null, eventId: null, supplierId: id }
    return { writes: written(writer, 'credential.forget', emptying(writer, id).map((statement) => ({ statement, subject, before: null, after: emptied, bulk: true }))), mails: [] }
  },
}
