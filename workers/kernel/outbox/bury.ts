import { and, eq, isNull } from 'drizzle-orm'
import { mails as directoryMails } from '../../../db/schema/directory'
import { mails, outbox } from '../../../db/schema/agency/kernel'
import { systemClock } from '../clock'
import { storeOf, asMessage, type Message } from './message'

const error = 'queue: gave up'

/** The dead-letter queue's consumer: what ended the Worker each time it was tried is marked dead on its row, which is kept. */
export async function bury(batch: MessageBatch<unknown>, env: Env): Promise<void> {
  for (const carried of batch.messages) {
    const message = asMessage(carried.body)
    if (message) await markDead(env, message, systemClock().toISOString())
    carried.ack()
  }
}

async function markDead(env: Env, { store, kind, agencyId, id }: Message, at: string) {
  const db = storeOf(env, store)
  if (store === 'directory') {
    await db.update(directoryMails).set({ state: 'dead', error }).where(and(eq(directoryMails.id, id), eq(directoryMails.state, 'pending')))
  } else if (kind === 'mail') {
    await db.update(mails).set({ state: 'dead', error }).where(and(eq(mails.agencyId, agencyId!), eq(mails.id, id), eq(mails.state, 'pending')))
  } else {
    await db.update(outbox).set({ deadAt: at, error })
      .where(and(eq(outbox.agencyId, agencyId!), eq(outbox.id, id), isNull(outbox.handledAt), isNull(outbox.deadAt)))
  }
}
