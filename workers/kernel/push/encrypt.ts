import { fromBase64url } from './base64url'

export type PushKeys = { p256dh: string; auth: string }
/** Drawn anew for each message; given only to check against the example of the RFC. */
type Drawn = { keys: CryptoKeyPair; salt: Uint8Array<ArrayBuffer> }

const curve = { name: 'ECDH', namedCurve: 'P-256' } as const
const recordSize = 4096
const utf8 = (text: string) => new Uint8Array(new TextEncoder().encode(text))

/**
 * A message that only the browser which gave these keys can read: RFC 8291, one record of aes128gcm (RFC 8188).
 * @param text at most some 3,900 bytes
 */
export async function encrypt(text: string, { p256dh, auth }: PushKeys, drawn?: Drawn): Promise<Uint8Array<ArrayBuffer>> {
  const { keys, salt } = drawn ?? { keys: await pair(), salt: crypto.getRandomValues(new Uint8Array(16)) }
  const theirs = fromBase64url(p256dh)
  const ours = await raw(keys.publicKey)
  const shared = await secretOf(keys.privateKey, theirs)

  const secret = await derive(shared, fromBase64url(auth), joined(utf8('WebPush: info\0'), theirs, ours), 32)
  const key = await derive(secret, salt, utf8('Content-Encoding: aes128gcm\0'), 16)
  const nonce = await derive(secret, salt, utf8('Content-Encoding: nonce\0'), 12)

  const aes = await crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['encrypt'])
  // The 2 says that this record is the last.
  const sealed = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce }, aes, joined(utf8(text), Uint8Array.of(2))))
  return joined(salt, sizeOf(recordSize), Uint8Array.of(ours.length), ours, sealed)
}

const pair = async () => (await crypto.subtle.generateKey(curve, true, ['deriveBits'])) as CryptoKeyPair
const raw = async (key: CryptoKey) => new Uint8Array((await crypto.subtle.exportKey('raw', key)) as ArrayBuffer)

async function secretOf(ours: CryptoKey, theirs: Uint8Array<ArrayBuffer>) {
  const key = await crypto.subtle.importKey('raw', theirs, curve, false, [])
  return new Uint8Array(await crypto.subtle.deriveBits(sharedWith(key), ours, 256))
}

async function derive(secret: Uint8Array<ArrayBuffer>, salt: Uint8Array<ArrayBuffer>, info: Uint8Array<ArrayBuffer>, length: number) {
  const key = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveBits'])
  return new Uint8Array(await crypto.subtle.deriveBits({ name: 'HKDF', hash: 'SHA-256', salt, info }, key, length * 8))
}

/** The types of workerd call the other's key `$public`; what runs wants `public`. */
const sharedWith = (key: CryptoKey) => ({ name: 'ECDH', public: key }) as SubtleCryptoDeriveKeyAlgorithm

function joined(...parts: Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

function sizeOf(size: number) {
  const bytes = new Uint8Array(4)
  new DataView(bytes.buffer).setUint32(0, size)
  return bytes
}
