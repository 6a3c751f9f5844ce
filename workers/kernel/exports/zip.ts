import { crc32 } from './rules/crc32'
import { descriptor, directory, localHeader, type Entry } from './rules/zip-records'

export type Part = [name: string, text: AsyncIterable<string> | Iterable<string>]

/** A ZIP file, written while it is made: each part goes through the runtime's own deflate, and nothing is held. */
export async function* zipped(parts: Iterable<Part>): AsyncGenerator<Uint8Array> {
  const entries: Entry[] = []
  let at = 0
  for (const [name, text] of parts) {
    const entry: Entry = { name, crc: 0, packed: 0, size: 0, offset: at }
    const header = localHeader(name)
    yield header
    for await (const piece of deflated(text, entry)) {
      entry.packed += piece.length
      yield piece
    }
    const end = descriptor(entry)
    yield end
    at += header.length + entry.packed + end.length
    entries.push(entry)
  }
  yield* directory(entries, at)
}

/** Also counts into the entry what went in. */
async function* deflated(text: Part[1], entry: Entry): AsyncGenerator<Uint8Array> {
  const { readable, writable } = new CompressionStream('deflate-raw')
  const feeding = feed(text, writable.getWriter(), entry)
  // Its own failure is met below, when the readable side has told of it.
  feeding.catch(() => {})
  const reader = readable.getReader()
  for (let { value, done } = await reader.read(); !done; { value, done } = await reader.read()) if (value) yield value
  await feeding
}

async function feed(text: Part[1], writer: WritableStreamDefaultWriter<Uint8Array>, entry: Entry) {
  const encoder = new TextEncoder()
  try {
    for await (const piece of text) {
      const bytes = encoder.encode(piece)
      entry.crc = crc32(bytes, entry.crc)
      entry.size += bytes.length
      await writer.write(bytes)
    }
    await writer.close()
  } catch (error) {
    await writer.abort(error)
    throw error
  }
}
