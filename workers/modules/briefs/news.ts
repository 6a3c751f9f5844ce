import type { News } from '../../kernel/commit'
import type { BriefRecord } from './store'

const about = ({ id, clientId, eventId }: BriefRecord) => ({ kind: 'brief', id, clientId, eventId })

/** For the coordinators whose scope reaches the client. */
export const briefSubmitted = (brief: BriefRecord): News => ({ kind: 'brief.submitted', subject: about(brief), title: brief.title, clientName: brief.client.name })

/** For the contacts who may sign. */
export const readyToAgree = (brief: BriefRecord, version: number): News => ({ kind: 'brief.ready_to_agree', subject: about(brief), title: brief.title, version })

type Signoff = { version: number; answer: string; comment: string | null }

/** For all staff in scope and the client's contacts; what is still to be put right comes with it. */
export const agreed = (brief: BriefRecord, { version, answer, comment }: Signoff): News =>
  ({ kind: 'brief.agreed', subject: about(brief), title: brief.title, version, clientName: brief.client.name, answer, comment })

/** For whoever froze the version. */
export const changesRequired = (brief: BriefRecord, { version, comment }: Signoff, frozenBy: string): News =>
  ({ kind: 'brief.changes_required', subject: about(brief), title: brief.title, version, clientName: brief.client.name, frozenBy, comment })
