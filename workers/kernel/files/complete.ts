import { files } from '../../../db/schema/agency/kernel'
import { commit, update } from '../commit'
import type { Ctx } from '../ctx'
import { bytesOf } from '../imports/table'
import { conflict, Refusal } from '../refusal'
import { isLost, startOver } from './bytes'
import { hashOfParts } from './hash-of-parts'
import { inspect } from './inspect'
import { fileAdded } from './news'
import { missingParts } from './rules/parts'
import type { Danger } from './rules/danger'
import type { ReadyFile } from './shapes'
import { ownFile, partsOf, type FileRow, type PartRow } from './store'

/**
 * Joins the parts and lets the file be seen. Asked again, it answers the same.
 * @throws 409 `parts_missing` with their numbers, 415 `type_refused` for programs and web pages, `file_…` with its danger for what else could hurt whoever opens it or is not what it says; it is removed
 */
export async function completeFile(ctx: Ctx, id: string): Promise<ReadyFile> {
  const file = await ownFile(ctx, id)
  if (file.state === 'ready') return readyFile(file)
  if (file.state === 'cancelled') throw conflict('file_not_pending', { state: file.state })
  const parts = await partsOf(ctx, id)
  const missing = missingParts(file.size, parts.map(({ number }) => number))
  if (missing.length > 0) throw conflict('parts_missing', { missing })

  await join(ctx, file, parts)
  const { type, danger } = await inspect(await bytesOf(ctx.files, file.objectKey, file.size), file)
  if (danger) return refuse(ctx, file, danger)
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

/** The row goes first: bytes without a row are swept, a row without bytes would promise what is not there. */
async function refuse(ctx: Ctx, file: FileRow, reason: Danger): Promise<never> {
  // A repeated request must meet the refusal again, so nothing is kept under its key.
  await commit({ ...ctx, once: null }, { action: 'file.refuse', write: update(ctx, files, file, { state: 'cancelled' }) })
  await ctx.files.delete(file.objectKey)
  throw new Refusal(415, reason === 'program' ? 'type_refused' : `file_${reason}`)
}
