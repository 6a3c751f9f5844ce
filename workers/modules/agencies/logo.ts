import type { Ctx } from '../../kernel/ctx'
import type { Db } from '../../kernel/db'
import { newToken } from '../../kernel/hash'
import { invalid, Refusal } from '../../kernel/refusal'
import { plain, type LogoFile } from '../../kernel/rules/brand'
import { brandShown } from './brand'
import { changeFacts } from './facts'
import { logoLimit, pictureOf, printable } from './rules/picture'

/** Outside the shelf of private files: whoever has the token may load it, and mails already sent show it for ever. */
const keyOf = (token: string) => `logos/${token}`

/** Puts a picture in place of the logo there was; that one stays where it is for the mails that show it. @throws 413, 422 `not_a_picture` */
export async function setLogo(ctx: Ctx, directory: Db, revision: number, bytes: Uint8Array<ArrayBuffer>) {
  if (bytes.byteLength > logoLimit) throw new Refusal(413, 'too_large', { limit: logoLimit })
  const picture = pictureOf(bytes)
  if (!picture) throw invalid({ logo: 'not_a_picture' })

  const token = newToken()
  await ctx.files.put(keyOf(token), bytes, { httpMetadata: { contentType: picture.type } })
  try {
    return await place(ctx, directory, revision, { token, ...picture })
  } catch (error) {
    await ctx.files.delete(keyOf(token))
    throw error
  }
}

export const removeLogo = (ctx: Ctx, directory: Db, revision: number) => place(ctx, directory, revision, null)

async function place(ctx: Ctx, directory: Db, revision: number, logo: LogoFile | null) {
  const agency = await changeFacts(ctx, directory, { action: 'agency.brand', revision, change: ({ brand }) => ({ brand: { ...plain, ...brand, logo } }) })
  return brandShown(agency, null)
}

/** A logo's bytes for whoever prints it; null where there is none that paper takes. */
export async function logoOf(files: R2Bucket, logo: LogoFile | null): Promise<Uint8Array | null> {
  const object = logo && printable(logo) ? await files.get(keyOf(logo.token)) : null
  return object && new Uint8Array(await object.arrayBuffer())
}

/** The bytes behind a token, for anybody; a token is never used for other bytes, so they may be kept for ever. */
export async function logoBytes(files: R2Bucket, token: string): Promise<Response | null> {
  const object = /^[0-9a-f]{40}$/.test(token) ? await files.get(keyOf(token)) : null
  if (!object) return null
  return new Response(object.body, {
    headers: {
      'cache-control': 'public, max-age=31536000, immutable',
      'content-disposition': 'inline',
      'content-length': String(object.size),
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
      'content-type': object.httpMetadata?.contentType ?? 'application/octet-stream',
      // Readers of mail in a browser load it from pages of their own.
      'cross-origin-resource-policy': 'cross-origin',
      'x-content-type-options': 'nosniff',
    },
  })
}
