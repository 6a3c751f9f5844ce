import { hex } from '../hash'

/**
 * Lets bytes through and hashes them on the way. Not `tee()`: workerd cannot pipe a half of a body that came from
 * within the Worker, as a page's form does, into a FixedLengthStream; the upload would hang.
 */
export function hashing() {
  const hash = new crypto.DigestStream('SHA-256')
  const writer = hash.getWriter()
  let length = 0
  const stream = new TransformStream<Uint8Array, Uint8Array>({
    async transform(chunk, controller) {
      length += chunk.byteLength
      await writer.write(chunk)
      controller.enqueue(chunk)
    },
    flush: () => writer.close(),
  })
  return { stream, length: () => length, sha256: async () => hex(await hash.digest) }
}
