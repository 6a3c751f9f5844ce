import type { PaperKind } from './rules/kinds'
import type { CredentialRecord } from './store'

/** A round as it is told to the outside: who reviewed it is nobody's business there. */
export const shownRound = ({ id, revision, createdAt, supplierId, holderKind, holderId, kind, state, validFrom, validTo, endless, submittedAt, dueOn, reviewedAt, reason, note }: CredentialRecord) =>
  ({ id, revision, createdAt, supplierId, holderKind, holderId, kind, state, validFrom, validTo, noExpiry: endless, submittedAt, dueOn, reviewedAt, reason, note })

/** What papers that were sent say now: of each kind the newest that was not rejected. */
export function spokenBy(rows: Pick<CredentialRecord, 'id' | 'kind' | 'state' | 'fields'>[]) {
  const current = rows.filter(({ state }) => state === 'verified' || state === 'in_review').toSorted((a, b) => b.id.localeCompare(a.id))
  return current.filter(({ kind }, at) => current.findIndex((one) => one.kind === kind) === at)
}

/** What its reviewer compares with the paper: whose it is, each field that is filled in, its days, the stamp that makes a copy a true one, and that all of it can be read. */
export const checksOf = ({ stamped }: Pick<PaperKind, 'stamped'>, { fields, validTo, endless }: Pick<CredentialRecord, 'fields' | 'validTo' | 'endless'>) =>
  ['holder', ...Object.keys(fields).filter((code) => fields[code] !== ''), ...(validTo || endless ? ['validity'] : []), ...(stamped ? ['stamped'] : []), 'legible']
