import type { Sheet } from '../exports/rules/columns'
import { lists, titles } from '../exports/rules/titles'
import { ownName } from '../rules/names'
import type { AuditRow } from './store'

const told = (values: Record<string, unknown> | null) => (values ? JSON.stringify(values) : null)

/** The audit as a file. */
export const auditSheet: Sheet<AuditRow> = {
  title: lists.audit,
  columns: [
    { title: titles.at, kind: 'instant', value: ({ at }) => at },
    { title: titles.actor, kind: 'text', value: ({ family, given }) => (family === null ? null : ownName({ family, given: given ?? '', latin: null })) },
    { title: titles.actor_kind, kind: 'text', value: ({ actorKind }) => actorKind },
    { title: titles.actor_id, kind: 'text', value: ({ actorId }) => actorId },
    { title: titles.action, kind: 'text', value: ({ action }) => action },
    { title: titles.subject_kind, kind: 'text', value: ({ subjectKind }) => subjectKind },
    { title: titles.subject, kind: 'text', value: ({ subjectId }) => subjectId },
    { title: titles.before, kind: 'wide', value: ({ before }) => told(before) },
    { title: titles.after, kind: 'wide', value: ({ after }) => told(after) },
  ],
}
