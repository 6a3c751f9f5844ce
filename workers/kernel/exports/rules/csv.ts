import type { Cell } from './columns'

const formula = /^[=+\-@\t\r]/

/** One cell as RFC 4180 wants it; what a spreadsheet would run as a formula gets an apostrophe in front. A number is a number, whatever its sign. */
export function cell(value: Cell) {
  if (typeof value === 'number') return String(value)
  const text = value ?? ''
  const safe = formula.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

export const line = (values: Cell[]) => `${values.map(cell).join(',')}\r\n`

/** Tells Excel that the text is UTF-8; without it Chinese comes out as noise. */
export const byteOrderMark = '\uFEFF'
