import type { News } from '../../kernel/commit'
import type { PaperKind } from './rules/kinds'
import type { RejectReason } from './rules/review'
import type { CredentialRecord } from './store'

type Told = Pick<CredentialRecord, 'id' | 'supplierId' | 'validTo'>
const about = ({ supplierId }: Told) => ({ kind: 'supplier', id: supplierId! })
/** Told in each reader's language: a paper's name stands in the news with all of its languages. */
const named = ({ names }: PaperKind) => ({ title: names.en ?? '', titles: names })

/** For everybody who plans: it waits for review. */
export const credentialSubmitted = (credential: Told, kind: PaperKind): News => ({ kind: 'credential.submitted', subject: about(credential), ...named(kind), credentialId: credential.id })

/** For the supplier: it holds. */
export const credentialVerified = (credential: Told, kind: PaperKind): News => ({ kind: 'credential.verified', subject: about(credential), ...named(kind), credentialId: credential.id })

/** For the supplier: what is wrong with it, and what to do. */
export const credentialRejected = (credential: Told, kind: PaperKind, { reason, note }: { reason: RejectReason; note: string | null }): News =>
  ({ kind: 'credential.rejected', subject: about(credential), ...named(kind), credentialId: credential.id, reason, comment: note })

/** For the supplier and those who plan: it ends soon, or has. */
export const credentialEnds = (credential: Told, kind: PaperKind) =>
  ({ kind: 'credential.ends', subject: about(credential), ...named(kind), credentialId: credential.id, dueOn: credential.validTo, to: [] as string[] })
