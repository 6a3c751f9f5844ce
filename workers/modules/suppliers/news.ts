import type { News } from '../../kernel/commit'
import type { EvaluationRecord } from './evaluation-store'

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
