import { and, ne } from 'drizzle-orm'
import { files } from '../../../db/schema/agency/kernel'
import { commit, update, type Write } from '../commit'
import type { Ctx } from '../ctx'
import { conflict, notFound } from '../refusal'
import { among, ours } from '../scope'
import { abortUpload } from './bytes'
import { fileById, forgetParts, ownFile, type FileRow } from './store'

/** The sender gives up a file that is still on its way. @throws 409 `file_is_ready` once it has arrived: its module decides then */
export async function cancelFile(ctx: Ctx, id: string) {
  const file = await ownFile(ctx, id)
  if (file.state === 'ready') throw conflict('file_is_ready')
  if (file.state === 'pending') await giveUp(ctx, file, 'file.cancel')
  return { id, state: 'cancelled' as const }
}

/**
 * Takes a file off the thing it hangs on. The module has asked its own rule first: what was agreed or frozen stays.
 * What it has to write in the same commit, so that its answer still holds then, goes `along`. The bytes go with the next sweep.
 */
export async function removeFile(ctx: Ctx, subjectId: string, id: string, along: Write[] = []) {
  const file = await fileById(ctx, id)
  if (file.subjectId !== subjectId) throw notFound()
  if (file.state !== 'cancelled') await giveUp(ctx, file, 'file.remove', along)
  return { id, state: 'cancelled' as const }
}

/** The files of things that go for good go with them: writes for the caller's commit. The bytes go with the next sweep. */
export async function cancelFilesOf(ctx: Ctx, subjectIds: string[]): Promise<Write[]> {
  const left = await ctx.db.select().from(files).where(and(ours(ctx, files), among(files.subjectId, subjectIds), ne(files.state, 'cancelled')))
  return left.map((file) => ({ ...update(ctx, files, file, { state: 'cancelled' }), action: 'file.remove' }))
}
/** The write that takes a file off what it hangs on, for the commit of whoever takes that back; its bytes are swept. */
export const letGo = (ctx: Ctx, file: FileRow): Write => ({ ...update(ctx, files, file, { state: 'cancelled' }), action: 'file.remove' })

/** The row first: if the bytes outlive it, they are swept. */
export async function giveUp(ctx: Ctx, file: FileRow, action: string, along: Write[] = []) {
  const answer = { id: file.id, state: 'cancelled' as const }
  await commit(ctx, { action, write: [update(ctx, files, file, { state: 'cancelled' }), ...along], answer })
  if (file.state === 'pending') ctx.later(() => discard(ctx, file))
}

async function discard(ctx: Ctx, { id, objectKey, uploadId }: FileRow) {
  await forgetParts(ctx, id)
  if (uploadId) await abortUpload(ctx, objectKey, uploadId)
}
