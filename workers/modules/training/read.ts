import type { Ctx } from '../../kernel/ctx'
import { filesOf } from '../../kernel/files/index'
import { conflict, notFound } from '../../kernel/refusal'
import type { FullEntry, LogQuery, QueueQuery } from './shapes'
import { claimOn, shown } from './shown'
import { findEntry, logPage, verificationQueue } from './store'

/** @throws 404 when there is none, or none that the actor may see */
export async function entryById(ctx: Ctx, id: string) {
  const found = await findEntry(ctx, id)
  if (!found) throw notFound()
  return found
}

/** One's own entry as it was read. @throws 404 also for somebody else's, 409 `changed_meanwhile` with `details.current` */
export async function ownEntry(ctx: Ctx, id: string, revision?: number) {
  const found = await entryById(ctx, id)
  if (found.entry.personId !== ctx.actor.id) throw notFound()
  if (revision !== undefined && found.entry.revision !== revision) throw conflict('changed_meanwhile', { current: shown(found) })
  return found
}

/** An entry with the files that show it, whether it is the actor's own, and who else has it open. @throws 404 */
export async function fullEntry(ctx: Ctx, id: string): Promise<FullEntry> {
  const [found, files] = await Promise.all([entryById(ctx, id), filesOf(ctx, id)])
  return { ...shown(found), files, mine: found.entry.personId === ctx.actor.id, claim: claimOn(ctx, found) }
}

/** Somebody's log, one's own unless another's is asked for; of whom the actor may see nothing, there is nothing. */
export async function listLog(ctx: Ctx, { personId, ...asked }: LogQuery) {
  const { rows, ...page } = await logPage(ctx, personId ?? ctx.actor.id!, asked)
  return { ...page, rows: rows.map(shown) }
}

/** What waits to be verified of those whom the actor sees, the oldest first; their own stand in it too, for others to verify. */
export async function listQueue(ctx: Ctx, query: QueueQuery) {
  const { rows, ...page } = await verificationQueue(ctx, query)
  return { ...page, rows: rows.map((one) => ({ ...shown(one), mine: one.entry.personId === ctx.actor.id, claimedBy: claimOn(ctx, one)?.person ?? null })) }
}
