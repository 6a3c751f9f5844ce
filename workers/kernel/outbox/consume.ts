import { systemClock } from '../clock'
import type { Importers } from '../imports/importer'
import { readOn } from '../imports/read'
import { logBug, logWork } from '../log'
import { leave } from '../mail/leave'
import { leavePush } from '../push/leave'
import { agencyReader } from './agencies'
import { hear } from './hear'
import type { Listener } from './listener'
import { asMessage, type Message } from './message'

/**
 * The queue's consumer. Every message is acknowledged: when its row could not be handled, the row says so and stays due,
 * and even where that could not be written down the sweep finds it. The queue's own retries are left for a
 * Worker that was ended half-way.
 */
export async function consume(batch: MessageBatch<unknown>, env: Env, listeners: Listener[], importers: Importers): Promise<void> {
  const work = { env, now: systemClock(), listeners, agencyOf: agencyReader(env), importers }
  await Promise.all(batch.messages.map(async (carried) => {
    const message = asMessage(carried.body)
    try {
      if (message) await handle(work, message)
      else logWork({ what: 'unreadable message', id: carried.id })
    } catch (error) {
      logBug(message?.id ?? carried.id, error)
    }
    carried.ack()
  }))
}

function handle(work: Parameters<typeof hear>[0] & { importers: Importers }, message: Message) {
  switch (message.kind) {
    case 'news':
      return hear(work, message)
    case 'mail':
      return leave(work.env, message, work.now)
    case 'push':
      return leavePush(work.env, message, work.now)
    case 'import':
      return readOn(work.env, work.importers, message, work.now)
  }
}
