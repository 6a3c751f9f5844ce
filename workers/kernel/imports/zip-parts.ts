import { endOf, headerLength, partsIn, type Packed } from './rules/zip-directory'
import { Unreadable } from './unreadable'

export type Bytes = { size: number; range(offset: number, length: number): Promise<ReadableStream<Uint8Array>> }
export type Zip = { parts: Map<string, Packed>; open(name: string): Promise<ReadableStream<Uint8Array>> }

const most = 300 * 2 ** 20

const whole = async (bytes: Bytes, offset: number, length: number) => new Uint8Array(await new Response(await bytes.range(offset, length)).arrayBuffer())

/** A ZIP file read where it lies: its list from the end, each part unpacked as it streams, nothing more than asked for. */
export async function openZip(bytes: Bytes): Promise<Zip> {
  const tailSize = Math.min(bytes.size, 65_557)
  const end = endOf(await whole(bytes, bytes.size - tailSize, tailSize))
  if (!end || end.size > 2 ** 20) throw new Unreadable('not_a_table')
  const parts = partsIn(await whole(bytes, end.offset, end.size))
  return { parts, open: (name) => opened(bytes, parts.get(name)) }
}

async function opened(bytes: Bytes, part: Packed | undefined) {
  if (!part || (part.method !== 8 && part.method !== 0)) throw new Unreadable('not_a_table')
  if (part.size > most) throw new Unreadable('too_large_inside')
  const start = part.offset + headerLength(await whole(bytes, part.offset, 30))
  const packed = await bytes.range(start, part.packed)
  // What the list says of sizes may be a lie: what comes out is counted.
  return (part.method === 8 ? packed.pipeThrough(new DecompressionStream('deflate-raw')) : packed).pipeThrough(counted())
}

function counted() {
  let out = 0
  return new TransformStream<Uint8Array, Uint8Array>({
    transform(piece, controller) {
      out += piece.length
      if (out > most) controller.error(new Unreadable('too_large_inside'))
      else controller.enqueue(piece)
    },
  })
}
