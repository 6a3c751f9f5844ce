/** A circle as an SVG path. */
export const circle = (x: number, y: number, r: number) => `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`

/** A star of eight points. */
export const star = (x: number, y: number, r: number) =>
  `M${Array.from({ length: 16 }, (_, at) => {
    const far = at % 2 ? r * 0.73 : r
    return `${(x + far * Math.sin((at * Math.PI) / 8)).toFixed(2)} ${(y - far * Math.cos((at * Math.PI) / 8)).toFixed(2)}`
  }).join('L')}Z`

/** The dark squares of a QR code as one path, row by row, within a square of this side. */
export function squares(code: readonly boolean[][], x: number, y: number, side: number) {
  const unit = side / code.length
  return code.flatMap((row, down) => row.flatMap((dark, across) => (dark ? [`M${(x + across * unit).toFixed(3)} ${(y + down * unit).toFixed(3)}h${unit.toFixed(3)}v${unit.toFixed(3)}h-${unit.toFixed(3)}Z`] : []))).join('')
}
