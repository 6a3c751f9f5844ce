import type { News } from '../../kernel/commit'
import type { EvaluationRecord } from './evaluation-store'
import type { Registration } from './rules/registration'

type Given = Pick<EvaluationRecord, 'id' | 'supplierId' | 'title' | 'eventName' | 'bookingId'>

/** For the supplier: how a job went, in the eyes of whoever had it done. */
export const evaluationGiven = ({ id, supplierId, title, eventName, bookingId }: Given): News =>
  ({ kind: 'evaluation.given', subject: { kind: 'supplier', id: supplierId }, title, eventName, bookingId, evaluationId: id })

/** For whoever gave it: the supplier's own word on it. */
export const evaluationAnswered = ({ id, supplierId, title, eventName, bookingId, writtenBy }: Given & { writtenBy: string }, reply: string): News =>
  ({ kind: 'evaluation.answered', subject: { kind: 'supplier', id: supplierId }, title, eventName, bookingId, evaluationId: id, comment: reply, to: [writtenBy] })

/** For whoever keeps scores: a job lies two years back and counts no more. */
export const evaluationAged = ({ supplierId }: { supplierId: string }) => ({ kind: 'evaluation.aged', subject: { kind: 'supplier', id: supplierId }, to: [] as string[] })

/** For those who restricted them: the supplier's own word on it. */
export const restrictionAnswered = ({ id, name }: { id: string; name: string }, { id: restrictionId, proposedBy, confirmedBy }: { id: string; proposedBy: string; confirmedBy: string | null }, reply: string): News =>
  ({ kind: 'restriction.answered', subject: { kind: 'supplier', id }, title: name, restrictionId, comment: reply, to: [...new Set([proposedBy, ...(confirmedBy ? [confirmedBy] : [])])] })

/** For whoever speaks to them: it is time to look at the relationship again. */
export const tierToReview = ({ id, name }: { id: string; name: string }, personId: string, on: string) =>
  ({ kind: 'tier.review', subject: { kind: 'supplier', id }, title: name, dueOn: on, to: [personId] })

/** For the supplier: would they step in? Once more when their last yes has grown old. */
export const standbyAsked = ({ id, supplierId, until }: { id: string; supplierId: string; until: string }, name: string): News =>
  ({ kind: 'standby.asked', subject: { kind: 'supplier', id: supplierId }, title: name, standbyId: id, dueOn: until })

/** For whoever put them on the list: they do not step in. */
export const standbyDeclined = ({ id, supplierId, addedBy }: { id: string; supplierId: string; addedBy: string }, name: string): News =>
  ({ kind: 'standby.declined', subject: { kind: 'supplier', id: supplierId }, title: name, standbyId: id, to: [addedBy] })
type Told = { id: string; name: string }
type Applied = Told & { applicant: { email: string; locale: string } | null }

const kinds: Partial<Record<Registration, string>> = { submitted: 'supplier.submitted', registered: 'supplier.registered', changes_requested: 'supplier.sent_back', denied: 'supplier.denied' }

/** For those who plan: it waits to be read. For the supplier: what was said to it. */
export function registrationMoved({ id, name }: Told, to: Registration, reason: string | null): News[] {
  const kind = kinds[to]
  return kind ? [{ kind, subject: { kind: 'supplier', id }, title: name, comment: reason }] : []
}

/** For those who plan: somebody from outside would work for the agency. */
export const supplierApplied = ({ id, name }: Told): News => ({ kind: 'supplier.applied', subject: { kind: 'supplier', id }, title: name })

/** Whoever applied has no account: what was said to it comes by mail alone. */
export const declined = 'supplier.application_declined'
export const applicationAnswered = ({ id, applicant }: Applied, to: Registration, reason: string | null): News[] =>
  (to === 'denied' && applicant ? [{ kind: declined, subject: { kind: 'supplier', id }, email: applicant.email, locale: applicant.locale, comment: reason }] : [])

/** For whoever keeps papers: the relationship ended so long ago that nothing asks for them any more. */
export const papersOutlived = (supplierId: string) => ({ kind: 'supplier.papers_outlived', subject: { kind: 'supplier', id: supplierId }, to: [] as string[] })
