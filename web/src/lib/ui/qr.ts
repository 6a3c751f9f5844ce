import { encode } from 'uqr'

/** A QR code as the path of an SVG, one unit a dot, with the quiet border that readers need. */
export function qrPath(text: string): { path: string; size: number } {
  const { data, size } = encode(text, { border: 4 })
  const dots = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
  return { path: dots.join(''), size }
}
