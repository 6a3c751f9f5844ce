import type { News } from '../../kernel/commit'
import type { PaperKind } from './rules/kinds'
import type { RejectReason } from './rules/review'
import type { CredentialRecord } from './store'

type Told = { credential: Pick<CredentialRecord, 'id' | 'supplierId' | 'validTo' | 'holderKind' | 'holderId'>; holder: string; person: { managerId: string | null } | null }
/** A colleague's own is a certificate, told to other people than a supplier's paper. */
const sort = ({ supplierId }: Told['credential']) => (supplierId === null ? 'certificate' : 'credential')
const about = ({ supplierId, holderId }: Told['credential']) => (supplierId === null ? { kind: 'person', id: holderId } : { kind: 'supplier', id: supplierId })
const lookedAfterBy = ({ person }: Told) => (person?.managerId ? [person.managerId] : [])
const told = (found: Told, what: string, kind: PaperKind) => ({ kind: `${sort(found.credential)}.${what}`, subject: about(found.credential), ...named(found, kind), credentialId: found.credential.id })
/** Told in each reader's language: a paper's name stands in the news with all of its languages, and whose of the crew it is. */
function named({ credential, holder }: Told, { names }: PaperKind) {
  const titles = credential.holderKind !== 'supplier' ? Object.fromEntries(Object.entries(names).map(([language, name]) => [language, `${name} · ${holder}`])) : names
  return { title: titles.en ?? '', titles }
}

/** For everybody who plans, of a certificate for whoever looks after its holder: it waits for review. */
export const credentialSubmitted = (found: Told, kind: PaperKind): News => ({ ...told(found, 'submitted', kind), to: lookedAfterBy(found) })

/** For its holder: it holds. */
export const credentialVerified = (found: Told, kind: PaperKind): News => told(found, 'verified', kind)

/** For its holder: what is wrong with it, and what to do. */
export const credentialRejected = (found: Told, kind: PaperKind, { reason, note }: { reason: RejectReason; note: string | null }): News => ({ ...told(found, 'rejected', kind), reason, comment: note })

/** For its holder and those who plan, or their manager: it ends soon, or has. */
export const credentialEnds = (found: Told, kind: PaperKind) =>
  ({ ...told(found, 'ends', kind), dueOn: found.credential.validTo, to: found.credential.supplierId === null ? [found.credential.holderId, ...lookedAfterBy(found)] : [] as string[] })
