import { mostColumns, mostInACell, mostRows } from './rules/limits'
import { dateText, columnOf, showsDate } from './rules/sheet-dates'
import { Unreadable } from './unreadable'
import { heardIn, read } from './xml'
import { openZip, type Bytes, type Zip } from './zip-parts'

const mostStrings = 2_000_000

type Stretch = { rows: string[][]; share: number }

/**
 * The rows of a workbook's first sheet as text, a stretch at a time; dates as `2026-12-09`.
 * @throws Unreadable for whatever the ZIP, its packing or its XML is broken by
 */
export async function* workbookRows(bytes: Bytes): AsyncGenerator<Stretch> {
  try {
    yield* sheetRows(bytes)
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable('not_a_table')
  }
}

async function* sheetRows(bytes: Bytes): AsyncGenerator<Stretch> {
  const zip = await openZip(bytes)
  const book = await bookOf(zip)
  const strings = zip.parts.has('xl/sharedStrings.xml') ? await sharedStrings(zip) : []
  const dates = zip.parts.has('xl/styles.xml') ? await dateStyles(zip) : []
  const text = (value: string, type: string | undefined, style: number) => {
    if (type === 's') return strings[Number(value)] ?? ''
    if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE'
    return !type || type === 'n' ? numberText(value, dates[style] ?? false, book.since1904) : value
  }
  const { hear, taken } = sheetEar(text)
  const size = zip.parts.get(book.sheet)!.size
  for await (const seen of heardIn(await zip.open(book.sheet), hear)) {
    yield { rows: taken(), share: size > 0 ? Math.min(1, seen / size) : 1 }
  }
}

function grown(cell: string, more: string) {
  if (cell.length + more.length > mostInACell) throw new Unreadable('cell_too_long')
  return cell + more
}

const numberText = (value: string, isDate: boolean, since1904: boolean) => (isDate && value !== '' ? dateText(Number(value), since1904) : value)

/** Hears a sheet; rows that the file leaves out are empty ones, so that line numbers are those people see. */
function sheetEar(text: (value: string, type: string | undefined, style: number) => string) {
  let rows: string[][] = []
  let told = 0
  let row: string[] = []
  let cell = { column: 0, type: undefined as string | undefined, style: 0 }
  let value: string | null = null
  const open = (name: string, attributes: Record<string, string>) => {
    if (name === 'row') {
      const number = Number(attributes.r ?? told + 1)
      if (Math.max(number, told + 1) > mostRows + 1) throw new Unreadable('too_many_rows')
      for (; told < number - 1; told += 1) rows.push([])
      row = []
    } else if (name === 'c') cell = { column: attributes.r ? columnOf(attributes.r) : row.length, type: attributes.t, style: Number(attributes.s ?? 0) }
    else if (name === 'v' || name === 't') value = value ?? ''
  }
  const close = (name: string) => {
    if (name === 'c') {
      if (cell.column < mostColumns) {
        while (row.length < cell.column) row.push('')
        row[cell.column] = value === null ? '' : text(value, cell.type, cell.style)
      }
      value = null
    } else if (name === 'row') {
      rows.push(row)
      told += 1
    }
  }
  const taken = () => {
    const all = rows
    rows = []
    return all
  }
  return { hear: { open, close, text: (more: string) => void (value !== null && (value = grown(value, more))) }, taken }
}

async function bookOf(zip: Zip) {
  let first: string | undefined
  let since1904 = false
  await read(await zip.open('xl/workbook.xml'), {
    open: (name, attributes) => {
      if (name === 'sheet') first ??= attributes['r:id']
      if (name === 'workbookPr') since1904 = ['1', 'true'].includes(attributes.date1904 ?? '')
    },
  })
  let target = 'worksheets/sheet1.xml'
  if (zip.parts.has('xl/_rels/workbook.xml.rels')) {
    await read(await zip.open('xl/_rels/workbook.xml.rels'), { open: (_, { Id, Target }) => void (Id === first && Target && (target = Target)) })
  }
  const sheet = target.startsWith('/') ? target.slice(1) : `xl/${target}`
  if (!zip.parts.has(sheet)) throw new Unreadable('not_a_table')
  return { sheet, since1904 }
}

async function sharedStrings(zip: Zip) {
  const strings: string[] = []
  let now = ''
  let inText = false
  await read(await zip.open('xl/sharedStrings.xml'), {
    open: (name) => {
      if (name === 'si') now = ''
      inText = name === 't'
    },
    text: (more) => void (inText && (now = grown(now, more))),
    close: (name) => {
      if (name === 't') inText = false
      if (name !== 'si') return
      if (strings.length >= mostStrings) throw new Unreadable('too_large_inside')
      strings.push(now)
    },
  })
  return strings
}

/** For each style of a cell, whether it shows dates. */
async function dateStyles(zip: Zip) {
  const codes = new Map<number, string>()
  const styles: boolean[] = []
  let inCells = false
  await read(await zip.open('xl/styles.xml'), {
    open: (name, { numFmtId, formatCode }) => {
      if (name === 'numFmt') codes.set(Number(numFmtId), formatCode ?? '')
      if (name === 'cellXfs') inCells = true
      if (name === 'xf' && inCells) styles.push(showsDate(Number(numFmtId ?? 0), codes.get(Number(numFmtId ?? 0))))
    },
    close: (name) => void (name === 'cellXfs' && (inCells = false)),
  })
  return styles
}
