import { credentials } from '../../../db/schema/agency/credentials'
import { files } from '../../../db/schema/agency/kernel'
import { written } from '../../kernel/commit'
import type { Listener } from '../../kernel/outbox/listener'
import { filesOfPapers, papersTold } from './store'

/** Papers of a supplier that has not been one for as long as they must be kept: what they said goes, and their files; that there were some, when they were read and by whom stays. */
export const forgetPapers: Listener = {
  name: 'papers',
  hears: (kind) => kind === 'supplier.papers_outlived',
  async effects({ agencyId, db, now, newId }, { id: requestId, subject: { id } }) {
    const writer = { agencyId, db, now, newId, requestId, actor: { kind: 'system' as const, id: null, name: 'papers' } }
    const subject = { kind: 'supplier', id, clientId: null, eventId: null, supplierId: id }
    const [theirs, hanging] = [papersTold(agencyId, id), filesOfPapers(agencyId, id)]
    const emptied = { fields: {}, ranges: [], note: null }
    return {
      writes: written(writer, 'credential.forget', [
        { statement: db.update(files).set({ state: 'cancelled', name: '' }).where(hanging), subject, before: null, after: { files: [] }, bulk: true },
        { statement: db.update(credentials).set(emptied).where(theirs), subject, before: null, after: emptied, bulk: true },
      ]),
      mails: [],
    }
  },
}
