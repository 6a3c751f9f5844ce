import type { News } from '../../kernel/commit'
import type { PaperKind } from './rules/kinds'
import type { RejectReason } from './rules/review'
import type { CredentialRecord } from './store'

type Told = { credential: Pick<CredentialRecord, 'id' | 'supplierId' | 'validTo' | 'holderKind'>; holder: string }
const about = ({ supplierId }: Told['credential']) => ({ kind: 'supplier', id: supplierId! })
/** Told in each reader's language: a paper's name stands in the news with all of its languages, and whose of the crew it is. */
function named({ credential, holder }: Told, { names }: PaperKind) {
  const titles = credential.holderKind !== 'supplier' ? Object.fromEntries(Object.entries(names).map(([language, name]) => [language, `${name} · ${holder}`])) : names
  return { title: titles.en ?? '', titles }
}

/** For everybody who plans: it waits for review. */
export const credentialSubmitted = ({ credential, holder }: Told, kind: PaperKind): News => ({ kind: 'credential.submitted', subject: about(credential), ...named({ credential, holder }, kind), credentialId: credential.id })

/** For the supplier: it holds. */
export const credentialVerified = ({ credential, holder }: Told, kind: PaperKind): News => ({ kind: 'credential.verified', subject: about(credential), ...named({ credential, holder }, kind), credentialId: credential.id })

/** For the supplier: what is wrong with it, and what to do. */
export const credentialRejected = ({ credential, holder }: Told, kind: PaperKind, { reason, note }: { reason: RejectReason; note: string | null }): News =>
  ({ kind: 'credential.rejected', subject: about(credential), ...named({ credential, holder }, kind), credentialId: credential.id, reason, comment: note })

/** For the supplier and those who plan: it ends soon, or has. */
export const credentialEnds = ({ credential, holder }: Told, kind: PaperKind) =>
  ({ kind: 'credential.ends', subject: about(credential), ...named({ credential, holder }, kind), credentialId: credential.id, dueOn: credential.validTo, to: [] as string[] })
