import { fromBase64url, toBase64url } from '../workers/kernel/push/base64url'

const curve = { name: 'ECDH', namedCurve: 'P-256' } as const
type Bytes = Uint8Array<ArrayBuffer>
const utf8 = (text: string): Bytes => Uint8Array.from(new TextEncoder().encode(text))

/** A browser that has subscribed at this address: what it tells us, and what it alone can read of what it gets. */
export async function aBrowser(endpoint: string) {
  const keys = (await crypto.subtle.generateKey(curve, true, ['deriveBits'])) as CryptoKeyPair
  const point = new Uint8Array((await crypto.subtle.exportKey('raw', keys.publicKey)) as ArrayBuffer)
  const auth = crypto.getRandomValues(new Uint8Array(16))
  return { subscription: { endpoint, p256dh: toBase64url(point), auth: toBase64url(auth) }, read: (body: Bytes) => opened(body, keys.privateKey, point, auth) }
}

/** RFC 8188: salt, size of a record, length of a key, key, one record; RFC 8291 says how key and nonce come of them. */
async function opened(body: Bytes, ours: CryptoKey, point: Bytes, auth: Bytes) {
  const [salt, size, length] = [body.slice(0, 16), new DataView(body.buffer, body.byteOffset).getUint32(16), body[20]!]
  const [theirs, sealed] = [body.slice(21, 21 + length), body.slice(21 + length)]
  if (sealed.length > size) throw new Error('more than one record')
  const shared = await crypto.subtle.deriveBits(
    { name: 'ECDH', public: await crypto.subtle.importKey('raw', theirs, curve, false, []) } as unknown as SubtleCryptoDeriveKeyAlgorithm, ours, 256)
  const secret = await hkdf(new Uint8Array(shared), auth, Uint8Array.of(...utf8('WebPush: info\0'), ...point, ...theirs), 32)
  const key = await crypto.subtle.importKey('raw', await hkdf(secret, salt, utf8('Content-Encoding: aes128gcm\0'), 16), 'AES-GCM', false, ['decrypt'])
  const iv = await hkdf(secret, salt, utf8('Content-Encoding: nonce\0'), 12)
  const plain = new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, sealed))
  const end = plain.lastIndexOf(2)
  if (end < 0 || plain.slice(end + 1).some((byte) => byte !== 0)) throw new Error('not the last record')
  return new TextDecoder().decode(plain.slice(0, end))
}

async function hkdf(secret: Bytes, salt: Bytes, info: Bytes, length: number): Promise<Bytes> {
  const key = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveBits'])
  return new Uint8Array(await crypto.subtle.deriveBits({ name: 'HKDF', hash: 'SHA-256', salt, info }, key, length * 8))
}

/** Who says they wrote (RFC 8292), with what they claim; throws where the signature is not of the key that comes with it. */
export async function vouched(authorization: string) {
  const [, token, key] = /^vapid t=([\w.-]+), k=([\w-]+)$/.exec(authorization) ?? []
  const [header, claims, signature] = token!.split('.') as [string, string, string]
  const signer = await crypto.subtle.importKey('raw', fromBase64url(key!), { name: 'ECDSA', namedCurve: 'P-256' }, false, ['verify'])
  const holds = await crypto.subtle.verify({ name: 'ECDSA', hash: 'SHA-256' }, signer, fromBase64url(signature), utf8(`${header}.${claims}`))
  if (!holds) throw new Error('signed by somebody else')
  const said = (part: string) => JSON.parse(new TextDecoder().decode(fromBase64url(part))) as Record<string, unknown>
  return { key, header: said(header), claims: said(claims) }
}

/** A key pair as `scripts/vapid.mjs` makes one for an installation: `public.private`. */
export async function aVapidKey() {
  const { publicKey, privateKey } = (await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify'])) as CryptoKeyPair
  const point = (await crypto.subtle.exportKey('raw', publicKey)) as ArrayBuffer
  const { d } = (await crypto.subtle.exportKey('jwk', privateKey)) as JsonWebKey
  return { public: toBase64url(point), pair: `${toBase64url(point)}.${d}` }
}
