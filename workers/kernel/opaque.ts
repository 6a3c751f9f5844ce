import { convertIndexedToRgb, decode, encode, hasPngSignature } from 'fast-png'

/**
 * A picture as paper takes it: a PNG is laid on white, anything else is left as it is. What writes PDFs would unpack a PNG with
 * transparency in a thread, which a Worker has not. Null for a PNG that cannot be read.
 */
export function opaque(picture: Uint8Array): Uint8Array | null {
  if (!hasPngSignature(picture)) return picture
  try {
    const png = decode(picture)
    const { width, height } = png
    const { data, channels, depth } = png.palette ? { data: convertIndexedToRgb(png), channels: png.palette[0]!.length, depth: 8 } : png
    if (data.length !== width * height * channels || depth < 8) return null
    return encode({ width, height, channels: 3, depth: 8, data: onWhite(data, channels, depth === 16 ? 257 : 1) })
  } catch {
    return null
  }
}

function onWhite(data: ArrayLike<number>, channels: number, scale: number) {
  const colours = channels < 3 ? [0, 0, 0] : [0, 1, 2]
  const flat = new Uint8Array((data.length / channels) * 3)
  for (let from = 0, to = 0; from < data.length; from += channels) {
    const cover = channels % 2 === 0 ? data[from + channels - 1]! / scale / 255 : 1
    for (const colour of colours) flat[to++] = Math.round((data[from + colour]! / scale) * cover + 255 * (1 - cover))
  }
  return flat
}
