import { crc32 } from '../../../kernel/exports/rules/crc32'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const word = (value: number) => Uint8Array.from([value >>> 24, value >>> 16, value >>> 8, value])

/** Pieces as one. */
export function joined(pieces: Uint8Array[]) {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

/** A chunk of a PNG: its length, its name, what it holds, and their check. */
function chunk(name: string, held: Uint8Array) {
  const checked = joined([bytesOf(name), held])
  return joined([word(held.length), checked, word(crc32(checked))])
}

/** International text, not compressed, of no language: keyword, two flags, two empty names, the text. */
const textChunk = (keyword: string, text: string) => chunk('iTXt', joined([bytesOf(keyword), new Uint8Array([0, 0, 0, 0, 0]), bytesOf(text)]))

/** Rows of a square picture, four bytes a dot, each begun with its filter: none. */
export function rowsOf(pixels: Uint8Array, side: number) {
  const line = side * 4
  return joined(Array.from({ length: side }, (_, y) => [new Uint8Array(1), pixels.subarray(y * line, (y + 1) * line)]).flat())
}

/** A square PNG of true colour with transparency. @param packed its rows, compressed by zlib. @param baked what it carries along under a keyword */
export function png(side: number, packed: Uint8Array, baked: { keyword: string; text: string }) {
  const head = joined([word(side), word(side), Uint8Array.from([8, 6, 0, 0, 0])])
  return joined([Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), chunk('IHDR', head), textChunk(baked.keyword, baked.text), chunk('IDAT', packed), chunk('IEND', new Uint8Array())])
}
