// A logo for each demo agency, drawn here: the demo brings no pictures along.
import { crc32, deflateSync } from 'node:zlib'

const [width, height] = [240, 60]

/** @param colour such as #7a1f3d. @returns a PNG of two waves in a shade of it that reads on light and on dark, on a clear ground */
export function logoOf(colour) {
  const ink = middling([1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)))
  const rows = Array.from({ length: height }, (_, y) => [0, ...Array.from({ length: width }, (_, x) => [...ink, alphaAt(x, y)]).flat()])
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 6, 0, 0, 0], 8)
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), chunk('IHDR', head), chunk('IDAT', deflateSync(Buffer.from(rows.flat()))), chunk('IEND', Buffer.alloc(0))])
}

/** The shade between this colour and white that stands off black as much as it does off white. */
function middling(ink) {
  const share = ([r, g, b]) => 0.2126 * (r / 255) ** 2.2 + 0.7152 * (g / 255) ** 2.2 + 0.0722 * (b / 255) ** 2.2
  let shade = ink
  while (share(shade) < 0.18) shade = shade.map((part) => Math.min(255, part + 4))
  return shade
}

/** How much of the waves covers this dot, with a soft edge. */
function alphaAt(x, y) {
  const covered = [20, 40].map((middle) => 7 - Math.abs(y - middle - 6 * Math.sin(x / 18)))
  return Math.round(255 * Math.max(0, Math.min(1, Math.max(...covered))))
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}
