export type Packed = { name: string; method: number; packed: number; size: number; offset: number; /** Whether it wants a password. */ encrypted: boolean }

const latin = new TextDecoder('utf-8')

/** Where the list of a ZIP file's parts is, told by its last bytes; null for what is no ZIP, or one of those beyond 4 GB. */
export function endOf(tail: Uint8Array): { offset: number; size: number } | null {
  const view = new DataView(tail.buffer, tail.byteOffset, tail.byteLength)
  for (let at = tail.length - 22; at >= 0; at -= 1) {
    if (view.getUint32(at, true) !== 0x06054b50) continue
    const [size, offset] = [view.getUint32(at + 12, true), view.getUint32(at + 16, true)]
    return offset === 0xffffffff ? null : { offset, size }
  }
  return null
}

/** The parts, by name. */
export function partsIn(directory: Uint8Array): Map<string, Packed> {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength)
  const parts = new Map<string, Packed>()
  for (let at = 0; at + 46 <= directory.length && view.getUint32(at, true) === 0x02014b50;) {
    const [names, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true)) as [number, number, number]
    const name = latin.decode(directory.subarray(at + 46, at + 46 + names))
    parts.set(name, { name, encrypted: (view.getUint16(at + 8, true) & 1) === 1, method: view.getUint16(at + 10, true), packed: view.getUint32(at + 20, true), size: view.getUint32(at + 24, true), offset: view.getUint32(at + 42, true) })
    at += 46 + names + extra + comment
  }
  return parts
}

/** How far behind the beginning of its header a part's bytes lie. */
export const headerLength = (header: Uint8Array) => {
  const view = new DataView(header.buffer, header.byteOffset, header.byteLength)
  return 30 + view.getUint16(26, true) + view.getUint16(28, true)
}
