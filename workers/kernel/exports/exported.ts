import type { Context } from 'hono'
import { disposition } from '../files/rules/disposition'
import type { App } from '../http/app-env'
import type { Locale } from '../mail/rules/locale'
import { dayIn } from '../rules/days'
import { byteOrderMark, line } from './rules/csv'
import type { Cell, Format, Sheet } from './rules/columns'
import { rowXml, sheetFoot, sheetHead, workbookParts } from './rules/workbook'
import { zipped } from './zip'

type Page<Row> = { rows: Row[]; next: string | null }
type Asked = { format: Format; language: Locale }

const types: Record<Format, string> = { csv: 'text/csv; charset=utf-8', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }

/** How many rows of a list are read at a time. */
export const exportPage = 1000

/**
 * A list as a file, read page by page while it is sent, so that its length costs no memory.
 * @param page reads the rows after a cursor, as far as the asker may see them
 */
export function exported<Row>(c: Context<App>, sheet: Sheet<Row>, { format, language }: Asked, page: (cursor?: string) => Promise<Page<Row>>) {
  const { ctx } = c.var
  const name = `${sheet.title[language]} ${dayIn(ctx.agency.zone, ctx.now())}.${format}`
  const write = { csv, xlsx }[format]
  return c.body(streamed(write(sheet, language, cellsOf(sheet, language, everyRow(page), ctx.agency.zone))), 200, {
    'content-type': types[format], 'content-disposition': disposition(name, false),
  })
}

async function* everyRow<Row>(page: (cursor?: string) => Promise<Page<Row>>): AsyncGenerator<Row[]> {
  let cursor: string | undefined
  do {
    const { rows, next } = await page(cursor)
    yield rows
    cursor = next ?? undefined
  } while (cursor)
}

async function* cellsOf<Row>({ columns }: Sheet<Row>, language: Locale, pages: AsyncIterable<Row[]>, zone: string): AsyncGenerator<Cell[][]> {
  const wall = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' })
  const shown = (kind: string, value: Cell) => (kind === 'instant' && typeof value === 'string' ? wall.format(new Date(value)) : value)
  for await (const rows of pages) yield rows.map((row) => columns.map(({ kind, value }) => shown(kind, value(row, language))))
}

async function* csv<Row>({ columns }: Sheet<Row>, language: Locale, pages: AsyncIterable<Cell[][]>) {
  yield new TextEncoder().encode(byteOrderMark + line(columns.map(({ title }) => title[language])))
  for await (const rows of pages) yield new TextEncoder().encode(rows.map(line).join(''))
}

function xlsx<Row>({ title, columns }: Sheet<Row>, language: Locale, pages: AsyncIterable<Cell[][]>) {
  const kinds = columns.map(({ kind }) => kind)
  async function* sheet() {
    yield sheetHead(columns.map((column) => column.title[language]), kinds)
    for await (const rows of pages) yield rows.map((row) => rowXml(row, kinds)).join('')
    yield sheetFoot
  }
  return zipped([...workbookParts(title[language]).map(([name, xml]) => [name, [xml]] as [string, string[]]), ['xl/worksheets/sheet1.xml', sheet()]])
}

function streamed(written: AsyncGenerator<Uint8Array>) {
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { value, done } = await written.next()
      if (done) controller.close()
      else if (value.length > 0) controller.enqueue(value)
      else await this.pull!(controller)
    },
    cancel: async () => void (await written.return(undefined)),
  })
}
