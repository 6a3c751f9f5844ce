import type { Ctx } from '../ctx'
import { conflict, invalid, malformed, notFound, Refusal } from '../refusal'
import { isLost, startOver, uploadOf } from './bytes'
import { hashing } from './hashing'
import type { Octets } from './octets'
import { sizeOfPart } from './rules/parts'
import { forgetPart, ownFile, recordPart, type FileRow } from './store'

/**
 * Takes one part of a file, in any order and as often as it is sent: the last sending counts.
 * @throws 409 once the file is finished or given up, 413 or 400 for another size, 422 `damaged_part` for another hash
 */
export async function receivePart(ctx: Ctx, id: string, number: number, { body, length, sha256: announced }: Octets) {
  const file = await ownFile(ctx, id)
  if (file.state !== 'pending') throw conflict('file_not_pending', { state: file.state })
  const size = sizeOfPart(file.size, number)
  if (size === null) throw notFound()
  if (length > size) throw new Refusal(413, 'too_large', { limit: size })
  if (length < size) throw new Refusal(400, 'wrong_size', { expected: size })

  const upload = await uploadOf(ctx, file)
  const { etag, sha256 } = await keep(ctx, file, upload, { number, size, body })
  if (announced !== null && announced !== sha256) {
    // R2 already holds the damaged bytes in place of any earlier sending, so that one is no longer on record either.
    await forgetPart(ctx, id, number)
    throw invalid({}, 'damaged_part')
  }
  const kept = await recordPart(ctx, id, upload.uploadId, { number, size, etag, sha256 })
  if (!kept) throw conflict('file_not_pending', { state: (await ownFile(ctx, id)).state })
  return { number, size, sha256 }
}

type Sent = { number: number; size: number; body: ReadableStream<Uint8Array> }

/** The bytes flow to R2 and through the hash at once, never held as a whole. */
async function keep(ctx: Ctx, file: FileRow, upload: R2MultipartUpload, { number, size, body }: Sent) {
  const hashed = hashing()
  try {
    const { etag } = await upload.uploadPart(number, body.pipeThrough(hashed.stream).pipeThrough(new FixedLengthStream(size)))
    return { etag, sha256: await hashed.sha256() }
  } catch (error) {
    if (hashed.length() !== size) throw malformed('cut_off')
    if (!isLost(error)) throw error
    await startOver(ctx, { ...file, uploadId: upload.uploadId })
    throw conflict('upload_restarted')
  }
}
