import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { inflateSync } from 'node:zlib'
import { create } from 'fontkit'

/** The fonts of what is printed, each cut into slices by its makers: letters of the world, Chinese as the mainland and as Taiwan write it. */
const faces = { sans: 'noto-sans', hans: 'noto-sans-sc', hant: 'noto-sans-tc' }
const weights = [400, 700]

const packaged = (name, path) => fileURLToPath(new URL(`../node_modules/@fontsource/${name}/${path}`, import.meta.url).href)

/** Lays the slices where assets are served from, and the list of which characters each has. No page loads them: the Worker does, when it writes a PDF. */
export function layFonts(folder) {
  mkdirSync(folder, { recursive: true })
  const slices = {}
  for (const [face, name] of Object.entries(faces)) {
    const all = Object.entries(JSON.parse(readFileSync(packaged(name, 'unicode.json'), 'utf8')))
    // The letters that Chinese fonts bring along are those of the first face.
    const own = all.map(([slice, ranges]) => [slice.replace(/[[\]]/g, ''), ranges]).filter(([slice]) => face === 'sans' || /^\d+$/.test(slice))
    slices[face] = {}
    for (const [slice] of own) {
      for (const weight of weights) {
        const font = unpacked(readFileSync(packaged(name, `files/${name}-${slice}-${weight}-normal.woff`)))
        writeFileSync(`${folder}/${face}-${slice}-${weight}.ttf`, font)
        slices[face][slice] ??= rangesOf(create(font).characterSet)
      }
    }
    copyFileSync(packaged(name, 'LICENSE'), `${folder}/${face}-licence.txt`)
  }
  writeFileSync(`${folder}/slices.json`, JSON.stringify(slices))
}

/** The characters that a slice really has, as CSS writes them: what its makers list holds for all their fonts, and one for Taiwan lacks 陈. */
function rangesOf(points) {
  const ranges = []
  for (const point of [...points].sort((a, b) => a - b)) {
    const last = ranges.at(-1)
    if (last && point <= last[1] + 1) last[1] = point
    else ranges.push([point, point])
  }
  return ranges.map(([first, last]) => `U+${first.toString(16)}-${last.toString(16)}`).join(',')
}

/** A WOFF as the TrueType font in it (https://www.w3.org/TR/WOFF/): the same tables, unpacked once here and not with each PDF. */
function unpacked(woff) {
  const count = woff.readUInt16BE(12)
  const tables = Array.from({ length: count }, (_, at) => {
    const [tag, offset, packed, length, sum] = [0, 4, 8, 12, 16].map((part) => woff.readUInt32BE(44 + at * 20 + part))
    const bytes = woff.subarray(offset, offset + packed)
    return { tag, sum, bytes: packed < length ? inflateSync(bytes) : bytes }
  })
  const power = Math.floor(Math.log2(count))
  const head = Buffer.alloc(12 + count * 16)
  head.writeUInt32BE(woff.readUInt32BE(4), 0)
  for (const [at, value] of [count, 16 * 2 ** power, power, 16 * (count - 2 ** power)].entries()) head.writeUInt16BE(value, 4 + at * 2)
  let offset = head.length
  const parts = [head]
  for (const [at, { tag, sum, bytes }] of tables.entries()) {
    for (const [part, value] of [tag, sum, offset, bytes.length].entries()) head.writeUInt32BE(value, 12 + at * 16 + part * 4)
    const padded = Buffer.alloc(Math.ceil(bytes.length / 4) * 4)
    bytes.copy(padded)
    parts.push(padded)
    offset += padded.length
  }
  return Buffer.concat(parts)
}
