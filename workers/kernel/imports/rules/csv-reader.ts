/** Where a reader stands between two pieces of text. */
type Standing = { cell: string; row: string[]; state: 'plain' | 'quoted' | 'quote'; afterReturn: boolean }

function endCell(at: Standing) {
  at.row.push(at.cell)
  at.cell = ''
  at.state = 'plain'
}

function endRow(at: Standing, rows: string[][]) {
  endCell(at)
  rows.push(at.row)
  at.row = []
}

/** One letter outside of quotes. */
function take(at: Standing, letter: string, delimiter: string, rows: string[][]) {
  if (at.afterReturn && letter === '\n') return
  if (letter === delimiter) endCell(at)
  else if (letter === '\n' || letter === '\r') endRow(at, rows)
  // Only at the beginning of a cell does a quote open one: 5" stays 5".
  else if (letter === '"' && at.cell === '' && at.state === 'plain') at.state = 'quoted'
  else {
    at.cell += letter
    at.state = 'plain'
  }
}

/** One letter of a cell in quotes, or right behind one that may end it. */
function takeQuoted(at: Standing, letter: string, delimiter: string, rows: string[][]) {
  if (at.state === 'quoted' && letter === '"') at.state = 'quote'
  else if (at.state === 'quoted' || letter === '"') {
    at.cell += letter
    at.state = 'quoted'
  } else take(at, letter, delimiter, rows)
}

/** Reads CSV as RFC 4180 says, with any delimiter, from text in pieces; what a line break, a quote or a doubled quote is may stand at a seam. */
export function newCsvReader(delimiter: string) {
  const at: Standing = { cell: '', row: [], state: 'plain', afterReturn: false }
  function push(text: string): string[][] {
    const rows: string[][] = []
    for (const letter of text) {
      if (at.state === 'plain') take(at, letter, delimiter, rows)
      else takeQuoted(at, letter, delimiter, rows)
      at.afterReturn = letter === '\r' && at.state !== 'quoted'
    }
    return rows
  }
  /** What stands after the last line break. */
  function end(): string[][] {
    const rows: string[][] = []
    if (at.cell !== '' || at.row.length > 0 || at.state !== 'plain') endRow(at, rows)
    return rows
  }
  /** How much of a row that is not at its end is held: its cells, and the letters of the last one. */
  const held = () => ({ cells: at.row.length, letters: at.cell.length })
  return { push, end, held }
}

/** The mark that divides most evenly the first lines of a text. */
export function delimiterOf(head: string): string {
  const scores = [',', ';', '\t', '|'].map((mark) => {
    const widths = newCsvReader(mark).push(head).slice(0, 20).map(({ length }) => length)
    const first = widths[0] ?? head.split(mark).length
    return { mark, score: first > 1 ? first * widths.filter((width) => width === first).length : 0 }
  })
  return scores.reduce((best, one) => (one.score > best.score ? one : best)).mark
}
