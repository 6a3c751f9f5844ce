import { days, hours } from '../clock'
import { encrypt, type PushKeys } from './encrypt'
import { authorization, vapidKey, type PushEnv } from './vapid'

type Device = PushKeys & { endpoint: string }

const patience = 10_000

/** What a push service said that is no yes; the code may be kept and shown. */
class Refused extends Error {
  override name = 'Refused'
  readonly code: string
  constructor(status: number, readonly retryAfter: number) {
    super(`push service answered ${status}`)
    this.code = `status_${status}`
  }
}

/** How many seconds a push service that is overrun wants to be left alone; 0 for any other fault. */
export const askedToWait = (error: unknown) => (error instanceof Refused ? error.retryAfter : 0)

/** Hands one message to the browser's push service. `gone` when that knows the device no more. */
export async function post(env: PushEnv, { endpoint, p256dh, auth }: Device, text: string, now: Date): Promise<'sent' | 'gone'> {
  const key = vapidKey(env)
  if (!key) throw new Error('no key to push with')
  const response = await fetch(endpoint, {
    method: 'POST',
    redirect: 'manual',
    signal: AbortSignal.timeout(patience),
    headers: {
      authorization: await authorization(key, { endpoint, contact: env.VAPID_CONTACT ?? 'mailto:postmaster@localhost', now }),
      'content-encoding': 'aes128gcm',
      'content-type': 'application/octet-stream',
      ttl: String(1 * days),
      urgency: 'normal',
    },
    body: await encrypt(text, { p256dh, auth }),
  })
  await response.body?.cancel()
  if (response.ok) return 'sent'
  if (response.status === 404 || response.status === 410) return 'gone'
  throw new Refused(response.status, response.status === 429 ? secondsIn(response.headers.get('retry-after')) : 0)
}

/** An hour at most: what is not told in a day is old. A date instead of seconds is left to the usual waiting. */
const secondsIn = (header: string | null) => Math.min(Number(/^\d+$/.exec(header?.trim() ?? '')?.[0] ?? 0), 1 * hours)
