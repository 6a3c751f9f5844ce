/**
 * What stands on a page, in points from its upper left corner. Text begins at `x` with its baseline at `y`; within `width` it takes at most `lines` lines, and a smaller
 * size where it must, down to `least`. Shapes are drawn as SVG paths; `code` is what a QR code says.
 */
export type Mark =
  | { text: string; x: number; y: number; size: number; bold?: boolean; colour?: string; width?: number; lines?: number; least?: number; leading?: number }
  | { path: string; fill?: string; stroke?: string; thickness?: number }
  | { code: string; x: number; y: number; side: number }
  | { picture: Uint8Array; x: number; y: number; width: number; height: number }

/** Lines that fit a width, by whatever measures text: broken between words, and within Chinese anywhere but before what closes. */
export function linesOf(text: string, width: number, measure: (text: string) => number) {
  const lines: string[] = ['']
  for (const piece of text.match(/\p{Script=Han}[，。、：；！？」”）》]*|[^\s\p{Script=Han}]+|\s+/gu) ?? []) {
    const line = lines.at(-1)!
    if (line && measure(line + piece.trimEnd()) > width) lines.push(piece.trimStart())
    else lines[lines.length - 1] = line + piece
  }
  return lines.map((line) => line.trimEnd()).filter((line, at) => at === 0 || line !== '')
}

/** The largest size, down to the least, at which text fits so many lines of this width; at the least it takes what it needs. */
export function fitted(text: string, { size, least, width, most, measure }: { size: number; least: number; width: number; most: number; measure: (text: string, size: number) => number }) {
  for (let at = size; ; at -= 1) {
    const lines = linesOf(text, width, (piece) => measure(piece, at))
    if (at <= least) return { size: at, lines: lines.flatMap((line) => cut(line, width, (piece) => measure(piece, at))) }
    if (lines.length <= most && lines.every((line) => measure(line, at) <= width)) return { size: at, lines }
  }
}

/** A line that is one word too wide, cut where it must be. */
function cut(line: string, width: number, measure: (text: string) => number) {
  const lines = ['']
  for (const letter of line) {
    const last = lines.at(-1)!
    if (last && measure(last + letter) > width) lines.push(letter)
    else lines[lines.length - 1] = last + letter
  }
  return lines
}
