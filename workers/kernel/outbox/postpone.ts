import { and, eq, isNull } from 'drizzle-orm'
import { outbox } from '../../../db/schema/agency/kernel'
import { after, minutes } from '../clock'
import { shard } from '../db'
import { carry } from './carry'
import type { Message } from './message'
import { mourn } from './mourn'
import { backoff, lastAttempt } from './rules/backoff'

/** What can be tried again before the sweep next comes round goes back on the queue; the sweep finds the rest. */
export const beforeSweep = (seconds: number) => seconds < minutes

/** News that could not be told to everybody: due again later, or dead and kept when it has failed too often. */
export async function postpone(env: Env, message: Message, row: typeof outbox.$inferSelect, error: string, now: Date) {
  const attempts = row.attempts + 1
  const wait = backoff(row.attempts, Math.random())
  const dead = attempts >= lastAttempt
  const db = shard(env, message.store as number)
  const counting = db.update(outbox)
    .set({ attempts, error, dueAt: after(now, wait), deadAt: dead ? now.toISOString() : null })
    .where(and(eq(outbox.agencyId, row.agencyId), eq(outbox.id, row.id), eq(outbox.attempts, row.attempts), isNull(outbox.handledAt)))
    .returning({ id: outbox.id })
  const [[counted]] = await db.batch([counting, ...(dead ? [mourn(db, { ...row, origin: env.ORIGIN }, now)] : [])])
  if (counted && !dead && beforeSweep(wait)) await carry(env, [{ ...message, attempt: attempts }], wait)
}
