import { Zip, ZipDeflate, ZipPassThrough } from 'fflate'

/** R2 wants parts of one size, the last may be smaller. */
const partSize = 8 * 1024 * 1024

/** A ZIP archive on its way into R2, part by part: never more of it in memory than one part and what is being packed. */
export async function newArchive(bucket: R2Bucket, key: string) {
  const upload = await bucket.createMultipartUpload(key, { httpMetadata: { contentType: 'application/zip' } })
  const waiting: Uint8Array[] = []
  const parts: R2UploadedPart[] = []
  let held = 0
  let size = 0
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    waiting.push(chunk)
    held += chunk.length
  })

  async function send(least: number) {
    while (held >= least && held > 0) {
      const part = take(waiting, Math.min(held, partSize))
      held -= part.length
      size += part.length
      parts.push(await upload.uploadPart(parts.length + 1, part))
    }
  }

  return {
    async addText(name: string, text: string) {
      const entry = new ZipDeflate(name, { level: 6 })
      zip.add(entry)
      entry.push(new TextEncoder().encode(text), true)
      await send(partSize)
    },
    /** As it is: pictures and documents are packed already. */
    async addStream(name: string, stream: ReadableStream<Uint8Array>) {
      const entry = new ZipPassThrough(name)
      zip.add(entry)
      for await (const chunk of stream) {
        entry.push(chunk)
        await send(partSize)
      }
      entry.push(new Uint8Array(), true)
    },
    /** @returns its size in bytes */
    async close() {
      zip.end()
      await send(partSize)
      await send(1)
      await upload.complete(parts)
      return size
    },
    abort: () => upload.abort(),
  }
}

/** So many bytes from the front of what waits. */
function take(waiting: Uint8Array[], bytes: number) {
  const part = new Uint8Array(bytes)
  for (let at = 0; at < bytes;) {
    const first = waiting.shift()!
    const fits = first.subarray(0, bytes - at)
    part.set(fits, at)
    at += fits.length
    if (fits.length < first.length) waiting.unshift(first.subarray(fits.length))
  }
  return part
}
