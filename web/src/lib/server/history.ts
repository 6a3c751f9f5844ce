import type { InferOutput } from 'valibot'
import type { AuditPage } from '$shapes/kernel/audit/shapes'
import type { Role } from '$shapes/kernel/rules/roles'
import { attempt } from '$lib/api'

export type HistoryRow = InferOutput<typeof AuditPage>['rows'][number]

const readers: readonly Role[] = ['owner', 'director', 'manager', 'finance', 'auditor']

/** What was done to a thing, the newest first; null for those who may not read the audit. `subject` is its id. */
export async function historyOf(fetch: typeof globalThis.fetch, { role }: { role: Role }, subject: string): Promise<HistoryRow[] | null> {
  return readers.includes(role) ? historyBy(fetch, { subject }) : null
}

/** The same of all things of a kind, such as a whole table. */
export async function historyOfKind(fetch: typeof globalThis.fetch, { role }: { role: Role }, kind: string): Promise<HistoryRow[] | null> {
  return readers.includes(role) ? historyBy(fetch, { kind }) : null
}

async function historyBy(fetch: typeof globalThis.fetch, query: Record<string, string>) {
  const asked = await attempt<InferOutput<typeof AuditPage>>(fetch, 'GET', `/api/audit?${new URLSearchParams(query)}`)
  return asked.ok ? asked.data.rows : null
}
