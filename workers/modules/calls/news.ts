import type { News } from '../../kernel/commit'
import type { CallRecord } from './store'

type Told = Pick<CallRecord, 'id' | 'clientId' | 'eventId' | 'title'>
const about = ({ id, clientId, eventId }: Told) => ({ kind: 'call', id, clientId, eventId })

/** For the client's contacts who may sign: it waits for their yes. */
export const callReported = (call: Told): News => ({ kind: 'call.reported', subject: about(call), title: call.title })

/** For whoever sent the report. */
export const callNotRight = (call: Told, { sentBy, objection }: { sentBy: string | null; objection: string }): News =>
  ({ kind: 'call.not_right', subject: about(call), to: sentBy ? [sentBy] : [], title: call.title, comment: objection })

/** For whoever arranged it: the day ends, and the client has no report. */
export const callReportDue = (call: Told & Pick<CallRecord, 'arrangedBy'>) => ({ kind: 'call.report_due', subject: about(call), to: [call.arrangedBy], title: call.title })
