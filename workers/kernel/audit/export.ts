import type { Ctx } from '../ctx'
import { byteOrderMark, line } from './rules/csv'
import type { AuditFilters } from './shapes'
import { auditRows, type AuditRow } from './store'

const most = 10_000
const pageSize = 1_000

const head = [
  'at', 'actor_kind', 'actor_id', 'family', 'given', 'latin', 'action', 'subject_kind', 'subject_id', 'client_id', 'event_id', 'before', 'after', 'request_id',
]

/** The audit as CSV, read page by page while it is sent; it ends at 10,000 rows and says so in its last line. */
export function auditCsv(ctx: Ctx, filters: AuditFilters): ReadableStream<Uint8Array> {
  const written = lines(ctx, filters)
  const encoder = new TextEncoder()
  return new ReadableStream({
    async pull(controller) {
      const { value, done } = await written.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
  })
}

async function* lines(ctx: Ctx, filters: AuditFilters): AsyncGenerator<string, void> {
  yield byteOrderMark + line(head)
  let cursor: string | undefined
  for (let sent = 0; sent < most; sent += pageSize) {
    const rows = await auditRows(ctx, filters, cursor, pageSize)
    if (rows.length > 0) yield rows.map(asLine).join('')
    if (rows.length < pageSize) return
    cursor = rows.at(-1)!.id
  }
  yield line(['only the newest 10000 rows: narrow the dates for older ones'])
}

const asLine = (row: AuditRow) => line([
  row.at, row.actorKind, row.actorId, row.family, row.given, row.latin, row.action, row.subjectKind, row.subjectId, row.clientId, row.eventId,
  values(row.before), values(row.after), row.requestId,
])

const values = (told: Record<string, unknown> | null) => (told ? JSON.stringify(told) : null)
