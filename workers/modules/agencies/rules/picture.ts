export type Picture = { type: 'image/png' | 'image/jpeg' | 'image/webp'; width: number; height: number }

export const logoLimit = 1024 * 1024
/** Larger helps nobody, and a small file may claim any size. */
const longestSide = 4000

/** Whether paper takes a picture: PDF knows PNG and JPEG, and unpacking more than four million points of one takes too long. */
export const printable = ({ type, width, height }: { type: string; width: number; height: number }) => type !== 'image/webp' && width * height <= 4_000_000

/** What a picture is and how large, told from its own bytes; null for everything that is not a PNG, JPEG or WebP. SVG can carry script, so it is none. */
export function pictureOf(bytes: Uint8Array): Picture | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const found = bytes.length < 30 ? null : (png(bytes, view) ?? webp(bytes, view) ?? jpeg(view))
  return found && found.width > 0 && found.height > 0 && Math.max(found.width, found.height) <= longestSide ? found : null
}

const word = (bytes: Uint8Array, from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to))

function png(bytes: Uint8Array, view: DataView): Picture | null {
  if (word(bytes, 0, 8) !== '\x89PNG\r\n\x1a\n' || word(bytes, 12, 16) !== 'IHDR') return null
  return { type: 'image/png', width: view.getUint32(16), height: view.getUint32(20) }
}

function webp(bytes: Uint8Array, view: DataView): Picture | null {
  if (word(bytes, 0, 4) !== 'RIFF' || word(bytes, 8, 12) !== 'WEBP') return null
  const three = (at: number) => view.getUint16(at, true) + (view.getUint8(at + 2) << 16)
  const type = 'image/webp'
  switch (word(bytes, 12, 16)) {
    case 'VP8X':
      return { type, width: three(24) + 1, height: three(27) + 1 }
    case 'VP8L': {
      const bits = view.getUint32(21, true)
      return { type, width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 }
    }
    case 'VP8 ':
      return { type, width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff }
    default:
      return null
  }
}

/** The size stands in the frame header, which comes after any number of other segments. */
function jpeg(view: DataView): Picture | null {
  if (view.getUint16(0) !== 0xffd8) return null
  for (let at = 2; at + 9 < view.byteLength && view.getUint8(at) === 0xff; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint8(at + 1)
    const frame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (frame) return { type: 'image/jpeg', height: view.getUint16(at + 5), width: view.getUint16(at + 7) }
  }
  return null
}
