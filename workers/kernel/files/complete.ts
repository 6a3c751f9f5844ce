import { files } from '../../../db/schema/agency/kernel'
import { commit, update } from '../commit'
import type { Ctx } from '../ctx'
import { conflict, Refusal } from '../refusal'
import { isLost, startOver } from './bytes'
import { hashOfParts } from './hash-of-parts'
import { fileAdded } from './news'
import { missingParts } from './rules/parts'
import { refusedType, sniff, sniffed } from './rules/sniff'
import type { ReadyFile } from './shapes'
import { ownFile, partsOf, type FileRow, type PartRow } from './store'

/**
 * Joins the parts and lets the file be seen. Asked again, it answers the same.
 * @throws 409 `parts_missing` with their numbers, 415 `type_refused` for programs and web pages, which are removed
 */
export async function completeFile(ctx: Ctx, id: string): Promise<ReadyFile> {
  const file = await ownFile(ctx, id)
  if (file.state === 'ready') return readyFile(file)
  if (file.state === 'cancelled') throw conflict('file_not_pending', { state: file.state })
  const parts = await partsOf(ctx, id)
  const missing = missingParts(file.size, parts.map(({ number }) => number))
  if (missing.length > 0) throw conflict('parts_missing', { missing })

  await join(ctx, file, parts)
  const type = await typeOf(ctx, file)
  if (type === refusedType) return refuse(ctx, file)
  const ready = { state: 'ready' as const, type, sha256: await hashOfParts(parts) }
  try {
    return await commit(ctx, { action: 'file.ready', write: update(ctx, files, file, ready), tell: await fileAdded(ctx, file), answer: readyFile({ ...file, ...ready }) })
  } catch (error) {
    const now = await ownFile(ctx, id)
    if (now.state === 'ready') return readyFile(now)
    throw error
  }
}

const readyFile = ({ id, name, size, type, sha256, state }: FileRow): ReadyFile => ({ id, name, size, type, sha256, state })

async function join(ctx: Ctx, file: FileRow, parts: PartRow[]) {
  try {
    const upload = ctx.files.resumeMultipartUpload(file.objectKey, file.uploadId ?? '')
    await upload.complete(parts.map(({ number, etag }) => ({ partNumber: number, etag })))
  } catch (error) {
    // Joined before, by another tab or by a request that was killed before its commit.
    const object = await ctx.files.head(file.objectKey)
    if (object?.size === file.size) return
    if (!isLost(error)) throw error
    await startOver(ctx, file)
    throw conflict('parts_missing', { missing: missingParts(file.size, []) })
  }
}

async function typeOf(ctx: Ctx, { objectKey, name, size }: FileRow) {
  const length = Math.min(sniffed, size)
  const [head, tail] = await Promise.all([bytesOf(ctx, objectKey, { offset: 0, length }), bytesOf(ctx, objectKey, { suffix: length })])
  return sniff(head, tail, name)
}

async function bytesOf(ctx: Ctx, objectKey: string, range: R2Range) {
  const object = await ctx.files.get(objectKey, { range })
  if (!object) throw new Error('the joined file is not there')
  return new Uint8Array(await object.arrayBuffer())
}

/** The row goes first: bytes without a row are swept, a row without bytes would promise what is not there. */
async function refuse(ctx: Ctx, file: FileRow): Promise<never> {
  // A repeated request must meet the refusal again, so nothing is kept under its key.
  await commit({ ...ctx, once: null }, { action: 'file.refuse', write: update(ctx, files, file, { state: 'cancelled' }) })
  await ctx.files.delete(file.objectKey)
  throw new Refusal(415, 'type_refused')
}
