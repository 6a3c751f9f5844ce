import type { Context } from 'hono'
import type { App } from '../http/app-env'
import { notFound, Refusal } from '../refusal'
import { disposition, shownInline } from './rules/disposition'
import { rangeOf } from './rules/range'
import { fileById, type FileRow } from './store'

/** Chrome's PDF reader refuses to work in a sandbox; with nosniff, the type alone keeps a PDF from being a page. Our own pages show it in a frame. */
const pdfPolicy = "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'"
const sandboxed = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox"

/** The bytes of a file, whole or a stretch of them, for those who may see its row. @throws 404, 416 `range_beyond_end` */
export async function fileContent(c: Context<App>, id: string, inline: boolean): Promise<Response> {
  const { ctx } = c.var
  const file = await fileById(ctx, id)
  if (file.state !== 'ready') throw notFound()
  const etag = `"${file.sha256}"`
  const headers = headersOf(file, etag, inline)
  if (matches(c.req.header('if-none-match'), etag)) return new Response(null, { status: 304, headers })

  const asked = c.req.header('if-range')
  const range = rangeOf(asked && asked !== etag ? undefined : c.req.header('range'), file.size)
  if (range === 'beyond') {
    c.header('content-range', `bytes */${file.size}`)
    throw new Refusal(416, 'range_beyond_end', { size: file.size })
  }
  const object = await ctx.files.get(file.objectKey, range ? { range } : {})
  if (!object) throw new Error('a ready file has no bytes')
  headers.set('content-length', String(range?.length ?? file.size))
  if (!range) return new Response(object.body, { headers })
  headers.set('content-range', `bytes ${range.offset}-${range.offset + range.length - 1}/${file.size}`)
  return new Response(object.body, { status: 206, headers })
}

/** The browser may keep its copy, but must ask each time: permission can end. */
function headersOf({ name, type }: FileRow, etag: string, asked: boolean) {
  const inline = asked && shownInline.includes(type ?? '')
  const framed = inline && type === 'application/pdf'
  return new Headers({
    'accept-ranges': 'bytes',
    'cache-control': 'private, no-cache',
    'content-disposition': disposition(name, inline),
    'content-security-policy': framed ? pdfPolicy : sandboxed,
    'content-type': type ?? 'application/octet-stream',
    etag,
    'x-content-type-options': 'nosniff',
    'x-frame-options': framed ? 'SAMEORIGIN' : 'DENY',
  })
}

const matches = (header: string | undefined, etag: string) =>
  Boolean(header?.split(',').some((one) => one.trim() === '*' || one.trim().replace(/^W\//, '') === etag))
