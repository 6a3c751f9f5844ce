import type { InferOutput } from 'valibot'
import type { AuditPage } from '$shapes/kernel/audit/shapes'
import type { Role } from '$shapes/kernel/rules/roles'
import { attempt } from '$lib/api'
import { readsAudit } from '../../routes/(staff)/may'

export type HistoryRow = InferOutput<typeof AuditPage>['rows'][number]

/** What was done to a thing, the newest first; null for those who may not read the audit. `subject` is its id. */
export async function historyOf(fetch: typeof globalThis.fetch, me: { role: Role }, subject: string): Promise<HistoryRow[] | null> {
  return readsAudit(me) ? historyBy(fetch, { subject }) : null
}

/** The same of all things of a kind, such as a whole table. */
export async function historyOfKind(fetch: typeof globalThis.fetch, me: { role: Role }, kind: string): Promise<HistoryRow[] | null> {
  return readsAudit(me) ? historyBy(fetch, { kind }) : null
}

async function historyBy(fetch: typeof globalThis.fetch, query: Record<string, string>) {
  const asked = await attempt<InferOutput<typeof AuditPage>>(fetch, 'GET', `/api/audit?${new URLSearchParams(query)}`)
  return asked.ok ? asked.data.rows : null
}
