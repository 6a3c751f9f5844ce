import { and, eq, isNull } from 'drizzle-orm'
import { mails as directoryMails } from '../../../db/schema/directory'
import { mails, outbox } from '../../../db/schema/agency/kernel'
import { systemClock } from '../clock'
import { storeOf, asMessage, type Message } from './message'
import { mourn } from './mourn'

const error = 'queue: gave up'

/** The dead-letter queue's consumer: what ended the Worker each time it was tried is marked dead on its row, which is kept. */
export async function bury(batch: MessageBatch<unknown>, env: Env): Promise<void> {
  for (const carried of batch.messages) {
    const message = asMessage(carried.body)
    if (message) await markDead(env, message, systemClock())
    carried.ack()
  }
}

async function markDead(env: Env, { store, kind, agencyId, id }: Message, now: Date) {
  const db = storeOf(env, store)
  if (store === 'directory' || !agencyId) {
    await db.update(directoryMails).set({ state: 'dead', error }).where(and(eq(directoryMails.id, id), eq(directoryMails.state, 'pending')))
    return
  }
  if (kind === 'push') return // Its notice stands in the product; the sweep tries until it is a day old.
  const at = now.toISOString()
  const dying = kind === 'mail'
    ? db.update(mails).set({ state: 'dead', error, dueAt: at }).where(and(eq(mails.agencyId, agencyId), eq(mails.id, id), eq(mails.state, 'pending')))
    : db.update(outbox).set({ deadAt: at, error }).where(and(eq(outbox.agencyId, agencyId), eq(outbox.id, id), isNull(outbox.handledAt), isNull(outbox.deadAt)))
  // What kind of news it was is not known here; the hour's one notice is enough.
  await db.batch([dying, mourn(db, { agencyId, kind: '', origin: env.ORIGIN }, now)])
}
