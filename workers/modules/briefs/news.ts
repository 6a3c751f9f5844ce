import type { News } from '../../kernel/commit'
import type { BriefRecord } from './store'

const about = ({ id, clientId, eventId }: BriefRecord) => ({ kind: 'brief', id, clientId, eventId })

/** For the coordinators whose scope reaches the client. */
export const briefSubmitted = (brief: BriefRecord): News => ({ kind: 'brief.submitted', subject: about(brief), title: brief.title, clientName: brief.client.name })

/** For the coordinators: somebody from outside asks, and nobody looks after it yet. */
export const briefEnquired = ({ id, clientId, title }: { id: string; clientId: string; title: string }, client: { name: string }): News =>
  ({ kind: 'brief.enquired', subject: { kind: 'brief', id, clientId, eventId: null }, title, clientName: client.name })

/** For the contacts who may sign. */
export const readyToAgree = (brief: BriefRecord, version: number, dueOn: string): News => ({ kind: 'brief.ready_to_agree', subject: about(brief), title: brief.title, version, dueOn })

/** For the contacts who may sign then, when their answer is due. */
export const agreementDue = (brief: BriefRecord, version: number, dueOn: string) =>
  ({ kind: 'brief.agreement_due', subject: about(brief), to: [], title: brief.title, version, dueOn })

/** `signer`: the name that was typed by whoever has no account here. */
type Signoff = { version: number; answer: string; comment: string | null; signer: string | null }

/** For all staff in scope and the client's contacts; what is still to be put right comes with it. */
export const agreed = (brief: BriefRecord, { version, answer, comment, signer }: Signoff): News =>
  ({ kind: 'brief.agreed', subject: about(brief), title: brief.title, version, clientName: brief.client.name, answer, comment, signer })

/** Whoever speaks to the client, and whoever coordinates the event made of the brief. */
const lookAfter = ({ counterpartId, coordinatorId }: BriefRecord) => [counterpartId, coordinatorId].filter((id) => id !== null)

/** For whoever froze the version and whoever looks after the brief. */
export const changesRequired = (brief: BriefRecord, { version, comment, signer }: Signoff, frozenBy: string): News =>
  ({ kind: 'brief.changes_required', subject: about(brief), title: brief.title, version, clientName: brief.client.name, to: [frozenBy, ...lookAfter(brief)], comment, signer })

type Change = { side: string; reason: string }

/** For the other side: staff who plan for the client or look after the brief, or the contacts who may sign. */
export const changeRequested = (brief: BriefRecord, { side, reason }: Change): News =>
  ({ kind: 'brief.change_requested', subject: about(brief), title: brief.title, clientName: brief.client.name, side, to: side === 'client' ? lookAfter(brief) : [], comment: reason })

/** For both sides: what was agreed holds as it did. */
export const changeDropped = (brief: BriefRecord, reason: string | null): News =>
  ({ kind: 'brief.change_dropped', subject: about(brief), title: brief.title, clientName: brief.client.name, version: brief.agreedVersion, comment: reason })

/** For the contacts who may sign: the version they had before them is off the table. */
export const takenBack = (brief: BriefRecord, reason: string | null): News =>
  ({ kind: 'brief.taken_back', subject: about(brief), title: brief.title, version: brief.version, comment: reason })

/** For both sides. */
export const withdrawn = (brief: BriefRecord, reason: string | null): News =>
  ({ kind: 'brief.withdrawn', subject: about(brief), title: brief.title, clientName: brief.client.name, comment: reason })

/** For the client's contacts, and for the colleagues who plan for them. */
export const declined = (brief: BriefRecord, reason: string | null): News =>
  ({ kind: 'brief.declined', subject: about(brief), title: brief.title, clientName: brief.client.name, comment: reason })
