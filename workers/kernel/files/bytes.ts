import type { Ctx } from '../ctx'
import { logBug } from '../log'
import { conflict } from '../refusal'
import { claimUpload, fileById, forgetParts, releaseUpload, type FileRow } from './store'

export const objectKeyOf = (agencyId: string, id: string) => `a/${agencyId}/${id}`

/** Begins the R2 upload of a file; null when R2 does not answer, the first part then tries again. */
export async function beginUpload(ctx: Ctx, objectKey: string) {
  try {
    return (await ctx.files.createMultipartUpload(objectKey)).uploadId
  } catch (error) {
    logBug(ctx.requestId, error)
    return null
  }
}

/** The R2 upload of a file, begun now if it has none. */
export async function uploadOf(ctx: Ctx, { id, objectKey, uploadId }: FileRow): Promise<R2MultipartUpload> {
  if (uploadId) return ctx.files.resumeMultipartUpload(objectKey, uploadId)
  const begun = await ctx.files.createMultipartUpload(objectKey)
  if (await claimUpload(ctx, id, begun.uploadId)) return begun
  await abortUpload(ctx, objectKey, begun.uploadId)
  const other = (await fileById(ctx, id)).uploadId
  if (!other) throw conflict('changed_meanwhile')
  return ctx.files.resumeMultipartUpload(objectKey, other)
}

/** Lets go of what has been sent. R2 forgets by itself, after a week, what this cannot reach. */
export async function abortUpload(ctx: Pick<Ctx, 'files' | 'requestId'>, objectKey: string, uploadId: string) {
  try {
    await ctx.files.resumeMultipartUpload(objectKey, uploadId).abort()
  } catch (error) {
    if (!isLost(error)) logBug(ctx.requestId, error)
  }
}

/** R2 no longer has the upload (10024), or not these parts of it (10011, 10025, 10048): sending again is the only cure. */
export const isLost = (error: unknown) => /\((10011|10024|10025|10048)\)/.test(String(error))

/** Forgets every part, so that the sender sends them all again. */
export async function startOver(ctx: Ctx, file: FileRow) {
  await releaseUpload(ctx, file)
  await forgetParts(ctx, file.id)
  if (file.uploadId) await abortUpload(ctx, file.objectKey, file.uploadId)
}
