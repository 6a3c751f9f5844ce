import type { Reply } from './upload-ask'

/** The server said no and means it: asking again changes nothing. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly details: Record<string, unknown> = {},
  ) {
    super(code)
  }
}

/** The connection stayed away for longer than is worth waiting; what has arrived is kept. */
export class Unreachable extends Error {}

export interface Patience {
  signal: AbortSignal
  /** Told before each wait. */
  waiting: () => void
  wait: (ms: number, signal: AbortSignal) => Promise<void>
  /** Resolves when there is a network at all. */
  online: (signal: AbortSignal) => Promise<void>
}

const tries = 8
/** Broken on the way: the same bytes again are the cure. */
const broken = new Set(['cut_off', 'damaged_part'])

/** Asks until there is an answer: waits out lost connections and a server that is unwell, longer each time. */
export async function persist(attempt: () => Promise<Reply>, { signal, waiting, wait, online }: Patience): Promise<Reply> {
  for (let failures = 1; ; failures++) {
    const reply = await attempt().catch(() => null)
    signal.throwIfAborted()
    const no = reply && refusal(reply)
    if (reply && !no) return reply
    if (no && !passing(no)) throw no
    if (failures === tries) throw new Unreachable(no?.code ?? 'offline')
    waiting()
    await online(signal)
    await wait(Math.max(backOff(failures), (reply?.retryAfter ?? 0) * 1000), signal)
  }
}

/** 1, 2, 4 … 30 seconds, each a little off, so that a hall of people does not come back at once. */
export const backOff = (failures: number, chance = Math.random()) => Math.min(30_000, 1000 * 2 ** (failures - 1)) * (0.75 + chance / 2)

const passing = ({ status, code }: Refused) => status >= 500 || status === 429 || status === 408 || broken.has(code)

function refusal({ status, body }: Reply) {
  if (status < 400) return null
  const { error } = (body ?? {}) as { error?: { code: string; details?: Record<string, unknown> } }
  return new Refused(status, error?.code ?? 'unexpected', error?.details)
}

export function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(done, ms)
    signal.addEventListener('abort', done)
    function done() {
      clearTimeout(timer)
      signal.removeEventListener('abort', done)
      if (signal.aborted) reject(signal.reason)
      else resolve()
    }
  })
}

/** `navigator.onLine` may be wrong when it says yes, never when it says no. */
export function untilOnline(signal: AbortSignal): Promise<void> {
  if (typeof navigator === 'undefined' || navigator.onLine !== false) return Promise.resolve()
  return new Promise((resolve, reject) => {
    const done = () => {
      removeEventListener('online', done)
      signal.removeEventListener('abort', done)
      if (signal.aborted) reject(signal.reason)
      else resolve()
    }
    addEventListener('online', done)
    signal.addEventListener('abort', done)
  })
}
