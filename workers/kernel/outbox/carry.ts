import { minutes } from '../clock'
import { hold } from './due'
import type { Message } from './message'

/** One `sendBatch` takes 100 messages or 256 KB; a hundred of ours are some 15 KB. */
const atOnce = 100

/** How long the sweep leaves a row alone that has just been put on the queue. */
export const patience = 5 * minutes

/** Puts messages on the queue. They may be lost there, doubled or late: the rows stay due. */
export async function carry(env: Env, messages: Message[], delaySeconds = 0) {
  for (let at = 0; at < messages.length; at += atOnce) {
    await env.NEWS.sendBatch(messages.slice(at, at + atOnce).map((body) => ({ body })), { delaySeconds })
  }
}

/** Carries rows of one store and kind, and keeps the sweep from carrying them again at once. */
export async function carryAndHold(env: Env, messages: Message[], now: Date) {
  if (messages.length === 0) return
  await carry(env, messages)
  await hold(env, messages, now, patience)
}
