import type { InferSelectModel } from 'drizzle-orm'
import { bin } from '../../../db/schema/agency/ways'
import { insert, remove, update, type AgencyTable, type News, type Subject, type Write } from '../commit'
import type { Ctx } from '../ctx'
import { notFound } from '../refusal'
import { binRecords } from './store'

export { IntoBin } from './shapes'
export { daysInBin, sweepBin, type Purges } from './sweep'

type Thing = { subject: Subject; title: string }

/** The writes that put a thing in the bin: its row is marked, so that nobody sees it, and the bin lists it. */
export const intoBin = <T extends AgencyTable>(ctx: Ctx, table: T, row: InferSelectModel<T>, { subject, title }: Thing): Write[] => [
  update(ctx, table, row, marked(ctx.now())),
  {
    ...insert(ctx, bin, { id: subject.id, kind: subject.kind, title, clientId: subject.clientId, eventId: subject.eventId, binnedBy: ctx.actor.id ?? ctx.actor.kind }),
    action: 'bin.add',
  },
]

/** The writes that take things out again, as they were. @throws 404 when the bin no longer has one */
export async function outOfBin<T extends AgencyTable>(ctx: Ctx, table: T, rows: InferSelectModel<T>[]): Promise<Write[]> {
  const left = await noLongerBinned(ctx, rows.map((row) => String(row.id)))
  return [...rows.map((row) => update(ctx, table, row, marked(null))), ...left]
}

/** The writes that end the place of things in the bin, for whoever purges the things themselves. @throws 404 when it no longer has one */
export async function noLongerBinned(ctx: Ctx, ids: string[]): Promise<Write[]> {
  const records = await binRecords(ctx, ids)
  if (records.length < ids.length) throw notFound()
  return records.map((record) => ({ ...remove(ctx, bin, record), action: 'bin.take' }))
}

/** For whoever purges: told to those who speak of the thing elsewhere. */
export const purged = ({ kind, id }: Pick<Subject, 'kind' | 'id'>): News => ({ kind: 'bin.purged', subject: { kind, id } })

/** drizzle cannot follow a generic table into its own update type; every table that is handed in has the column. */
const marked = (binnedAt: string | null) => ({ binnedAt }) as never
