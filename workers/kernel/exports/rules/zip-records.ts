export type Entry = { name: string; crc: number; packed: number; size: number; offset: number }

const bytes = (text: string) => new TextEncoder().encode(text)

function record(fields: [size: 2 | 4, value: number][], tail: Uint8Array = new Uint8Array()) {
  const head = fields.reduce((sum, [size]) => sum + size, 0)
  const made = new Uint8Array(head + tail.length)
  const view = new DataView(made.buffer)
  let at = 0
  for (const [size, value] of fields) {
    if (size === 2) view.setUint16(at, value, true)
    else view.setUint32(at, value, true)
    at += size
  }
  made.set(tail, head)
  return made
}

/** Names in UTF-8, sizes after the data (they are not known before), deflate, and the first day ZIP knows as the time. */
const common: [2 | 4, number][] = [[2, 20], [2, 0x0808], [2, 8], [2, 0], [2, 0x21]]

export const localHeader = (name: string) => record([[4, 0x04034b50], ...common, [4, 0], [4, 0], [4, 0], [2, bytes(name).length], [2, 0]], bytes(name))

export const descriptor = ({ crc, packed, size }: Entry) => record([[4, 0x08074b50], [4, crc], [4, packed], [4, size]])

const central = ({ name, crc, packed, size, offset }: Entry) =>
  record([[4, 0x02014b50], [2, 20], ...common, [4, crc], [4, packed], [4, size], [2, bytes(name).length], [2, 0], [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]], bytes(name))

/** What stands at the end and says where everything is. */
export function directory(entries: Entry[], at: number): Uint8Array[] {
  const records = entries.map(central)
  const size = records.reduce((sum, { length }) => sum + length, 0)
  return [...records, record([[4, 0x06054b50], [2, 0], [2, 0], [2, entries.length], [2, entries.length], [4, size], [4, at], [2, 0]])]
}
