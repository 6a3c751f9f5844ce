import { hours } from '../clock'
import { fromBase64url, toBase64url } from './base64url'

/** What an installation may have for pushing: its key pair (`public.private`, a secret), and whom a push service may write to. */
export type PushEnv = { ENVIRONMENT: string; VAPID_KEY?: string; VAPID_CONTACT?: string }
type Key = { public: string; private: string }

const signing = { name: 'ECDSA', namedCurve: 'P-256' } as const

/** The installation's key; null where there is none, and nothing is pushed. `public` is what a browser subscribes with. */
export function vapidKey({ VAPID_KEY = '' }: PushEnv): Key | null {
  const [open, secret] = VAPID_KEY.split('.')
  return open && secret ? { public: open, private: secret } : null
}

/** RFC 8292: says to the push service who writes, for this service alone and half a day. */
export async function authorization(key: Key, { endpoint, contact, now }: { endpoint: string; contact: string; now: Date }) {
  const claims = { aud: new URL(endpoint).origin, exp: Math.floor(now.getTime() / 1000) + 12 * hours, sub: contact }
  const unsigned = [{ typ: 'JWT', alg: 'ES256' }, claims].map((part) => toBase64url(utf8(JSON.stringify(part)))).join('.')
  const signature = await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, await privateKey(key), utf8(unsigned))
  return `vapid t=${unsigned}.${toBase64url(signature)}, k=${key.public}`
}

/** The public point is uncompressed: a 4, then x and y of 32 bytes each. */
function privateKey(key: Key) {
  const point = fromBase64url(key.public)
  const jwk = { kty: 'EC', crv: 'P-256', x: toBase64url(point.slice(1, 33)), y: toBase64url(point.slice(33)), d: key.private }
  return crypto.subtle.importKey('jwk', jwk, signing, false, ['sign'])
}

const utf8 = (text: string) => new TextEncoder().encode(text)
