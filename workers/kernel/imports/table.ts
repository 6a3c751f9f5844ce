import { delimiterOf, newCsvReader } from './rules/csv-reader'
import { encodingOf, type Encoding } from './rules/encoding'
import { mostColumnsHeld, mostInACell } from './rules/limits'
import { Unreadable } from './unreadable'
import { workbookRows } from './workbook'
import type { Bytes } from './zip-parts'

/** How a file is to be read. */
export type TableFormat = { kind: 'xlsx' } | { kind: 'csv'; encoding: Encoding; delimiter: string }
type Stretch = { rows: string[][]; share: number }

const headSize = 64 * 1024

/** The bytes of a stored file, asked for by stretches. */
export async function bytesOf(files: R2Bucket, objectKey: string, size: number): Promise<Bytes> {
  return {
    size,
    range: async (offset, length) => {
      const object = await files.get(objectKey, { range: { offset, length } })
      if (!object) throw new Unreadable('file_gone')
      return object.body
    },
  }
}

/** What kind of table this is, told by its first bytes. */
export async function formatOf(bytes: Bytes): Promise<TableFormat> {
  const head = new Uint8Array(await new Response(await bytes.range(0, Math.min(headSize, bytes.size))).arrayBuffer())
  if (head[0] === 0x50 && head[1] === 0x4b) return { kind: 'xlsx' }
  if (head[0] === 0xd0 && head[1] === 0xcf) throw new Unreadable('not_a_table')
  const encoding = encodingOf(head)
  return { kind: 'csv', encoding, delimiter: delimiterOf(new TextDecoder(encoding).decode(head)) }
}

/** The rows of a table as text, a stretch at a time, with how much of the file they are. */
export function rowsOf(bytes: Bytes, format: TableFormat): AsyncGenerator<Stretch> {
  return format.kind === 'xlsx' ? workbookRows(bytes) : csvRows(bytes, format)
}

async function* csvRows(bytes: Bytes, { encoding, delimiter }: { encoding: Encoding; delimiter: string }): AsyncGenerator<Stretch> {
  const csv = newCsvReader(delimiter)
  const decoder = new TextDecoder(encoding)
  const reader = (await bytes.range(0, bytes.size)).getReader()
  let seen = 0
  for (let { value, done } = await reader.read(); !done; { value, done } = await reader.read()) {
    seen += value!.length
    yield { rows: within(csv.push(decoder.decode(value, { stream: true })), csv.held()), share: seen / bytes.size }
  }
  yield { rows: within([...csv.push(decoder.decode()), ...csv.end()], csv.held()), share: 1 }
}

/** @throws Unreadable for more than a spreadsheet holds, also while it is still growing: a quote that is never closed takes in all that follows */
function within(rows: string[][], { cells, letters }: { cells: number; letters: number }) {
  if (letters > mostInACell || rows.some((row) => row.some((cell) => cell.length > mostInACell))) throw new Unreadable('cell_too_long')
  if (cells > mostColumnsHeld || rows.some((row) => row.length > mostColumnsHeld)) throw new Unreadable('too_large_inside')
  return rows
}
