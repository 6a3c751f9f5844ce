import type { Context } from 'hono'
import { exported } from '../exports/exported'
import type { Column, Format, Sheet } from '../exports/rules/columns'
import { titles } from '../exports/rules/titles'
import type { App } from '../http/app-env'
import type { Locale } from '../mail/rules/locale'
import { importerOf, type Importers } from './importer'
import { importById } from './mine'
import { problemHead, problemWords } from './rules/words'
import type { Values } from './rules/rows'
import { problemsOfImport } from './store'

type Asked = { format: Format; language: Locale }
type Problem = Awaited<ReturnType<typeof problemsOfImport>>[number]

/** A file with the right head and one row that shows how, to be filled and brought in. */
export function template(c: Context<App>, importers: Importers, kind: string, asked: Asked) {
  const importer = importerOf(importers, kind)
  const columns = importer.fields().map(({ field, title }): Column<Values> => ({ title, kind: 'text', value: (row) => row[field] ?? null }))
  return exported(c, { title: importer.title, columns }, asked, async () => ({ rows: [importer.example], next: null }))
}

/** Everything that is wrong in the file, row by row, with what would be right. @throws 404 for anybody but whoever began it */
export async function problemsFile(c: Context<App>, importers: Importers, id: string, asked: Asked) {
  const { ctx } = c.var
  const record = await importById(ctx, importers, id)
  const fields = importerOf(importers, record.kind).fields()
  const header = record.header ?? []
  const columnOf = ({ column, field }: Problem) => header[column ?? -1] ?? fields.find((one) => one.field === field)?.title[asked.language] ?? field
  const sheet: Sheet<Problem> = {
    title: problemHead.what,
    columns: [
      { title: problemHead.line, kind: 'number', value: ({ line }) => line },
      { title: problemHead.column, kind: 'text', value: columnOf },
      { title: problemHead.text, kind: 'text', value: ({ text }) => text },
      { title: problemHead.what, kind: 'wide', value: ({ code }) => (problemWords[code] ?? titles.state)[asked.language] },
    ],
  }
  return exported(c, sheet, asked, async (cursor) => {
    const rows = await problemsOfImport(ctx, record, pageOfProblems, cursor ? JSON.parse(cursor) : undefined)
    const last = rows.at(-1)
    return { rows, next: rows.length === pageOfProblems && last ? JSON.stringify({ line: last.line, field: last.field }) : null }
  })
}
const pageOfProblems = 1000
