import type { Ctx } from '../../kernel/ctx'
import { fromBase64url, toBase64url } from '../../kernel/push/base64url'
import { addresses } from './rules/credential'

const utf8 = (text: string) => new TextEncoder().encode(text)

type Key = { id: string; lockedKey: string }

/** A fresh pair: the public point open, the private half locked for the row that will hold it. */
export async function newSigningKey(ctx: Ctx) {
  const id = ctx.newId('badge_key')
  const pair = (await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as CryptoKeyPair
  const [open, secret] = await Promise.all([crypto.subtle.exportKey('raw', pair.publicKey), crypto.subtle.exportKey('pkcs8', pair.privateKey)]) as ArrayBuffer[]
  return { id, publicKey: toBase64url(open!), lockedKey: await ctx.vault.lock(toBase64url(secret!), id) }
}

/** A credential as a compact JWS (RFC 7515, 8037); its `kid` is where the public key stands. */
export async function signed(ctx: Ctx, { id, lockedKey }: Key, credential: object) {
  const secret = await crypto.subtle.importKey('pkcs8', fromBase64url(await ctx.vault.unlock(lockedKey, id)), 'Ed25519', false, ['sign'])
  const head = { alg: 'EdDSA', typ: 'JWT', kid: addresses(ctx.origin, ctx.agencyId).key(id) }
  const unsigned = [head, credential].map((part) => toBase64url(utf8(JSON.stringify(part)))).join('.')
  return `${unsigned}.${toBase64url(await crypto.subtle.sign('Ed25519', secret, utf8(unsigned)))}`
}
