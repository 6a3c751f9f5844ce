import type { Ctx } from '../../kernel/ctx'
import { notFound } from '../../kernel/refusal'
import { colourOf } from '../../kernel/rules/brand'
import { emblem, emblemSide } from './rules/emblem'
import { png, rowsOf } from './rules/png'
import { findPublished } from './store'

/** A picture of it that carries the credential along: readers of badges find it in there. @throws 404 */
export async function badgePicture(ctx: Ctx, id: string): Promise<Uint8Array<ArrayBuffer>> {
  const badge = await findPublished(ctx, id)
  if (!badge) throw notFound()
  const rows = await packed(rowsOf(emblem(badge.kind, colourOf(ctx.agency.brand)), emblemSide))
  return png(emblemSide, rows, { keyword: 'openbadgecredential', text: badge.jwt! })
}

/** By zlib, as PNG wants it. */
const packed = async (bytes: Uint8Array<ArrayBuffer>) =>
  new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate'))).arrayBuffer())
