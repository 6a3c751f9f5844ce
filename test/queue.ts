import { importers } from '../workers/importers'
import { createExecutionContext, createMessageBatch, env, getQueueResult } from 'cloudflare:test'
import { listeners as everybody } from '../workers/listeners'
import { consume } from '../workers/kernel/outbox/consume'
import type { Listener } from '../workers/kernel/outbox/listener'
import type { Message } from '../workers/kernel/outbox/message'
import { sweep } from '../workers/kernel/outbox/sweep'
import type { MailEnv } from '../workers/kernel/mail/transport'
import type { World } from './world'

/** A queue held in the hand: nothing arrives but what the story delivers, as often and as late as it likes. */
export function queueInHand(more: Partial<Env> & Partial<MailEnv> = {}) {
  const sent: Message[][] = []
  const NEWS = { sendBatch: async (batch: Iterable<{ body: Message }>) => void sent.push([...batch].map(({ body }) => body)) }
  const ours = { ...env, ...more, NEWS } as unknown as Env
  const deliver = async (messages: Message[], listeners: Listener[] = everybody) => {
    const batch = createMessageBatch('news', messages.map((body, n) => ({ id: `message-${n}`, timestamp: new Date(), attempts: 1, body })))
    await consume(batch, ours, listeners, importers)
    return getQueueResult(batch, createExecutionContext())
  }
  /** What was put on the queue since last asked. */
  const taken = () => sent.splice(0).flat()
  /** The clock stands at an instant; the sweep comes, and all it carries arrives ten times, until nothing more follows from it. */
  const sweptAt = async (world: World, at: string) => {
    world.setNow(at)
    for (let round = 0; round < 6; round++) {
      await sweep(ours, new Date())
      await deliver(tenTimes(taken()))
    }
  }
  return { env: ours, sent, taken, deliver, sweptAt }
}

export const tenTimes = <T>(list: T[]) => Array.from({ length: 10 }, () => list).flat()
