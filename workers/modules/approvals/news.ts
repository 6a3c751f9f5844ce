import type { News } from '../../kernel/commit'
import type { ApprovalRow } from './store'

type About = Pick<ApprovalRow, 'id' | 'clientId' | 'eventId' | 'title'>
const about = ({ id, clientId, eventId }: About) => ({ kind: 'approval', id, clientId, eventId })

/** For everybody whose yes would count. */
export const approvalAsked = (approval: About & { note: string | null }, to: string[]): News =>
  ({ kind: 'approval.asked', subject: about(approval), title: approval.title, comment: approval.note, to })

/** For those of them who have not answered, while it is open. */
export const approvalDue = (approval: About, to: string[]) => ({ kind: 'approval.due', subject: about(approval), title: approval.title, to })

/** For whoever asked. */
export const approvalGranted = (approval: About & { askedBy: string }): News =>
  ({ kind: 'approval.granted', subject: about(approval), title: approval.title, askedBy: approval.askedBy })

export const approvalRefused = (approval: About & { askedBy: string }, reason: string | null): News =>
  ({ kind: 'approval.refused', subject: about(approval), title: approval.title, askedBy: approval.askedBy, comment: reason })
