import { after, days } from '../clock'
import type { Ctx } from '../ctx'
import { importerOf, type Importer, type Importers } from './importer'
import { importById } from './mine'
import { asSaid, existings } from './rules/rows'
import type { Import, ImportHead } from './shapes'
import { doneBefore, problemsOfImport, rowsOfImport, type ImportRecord } from './store'

const undoFor = 30 * days
const shownRows = 10
const shownProblems = 50

/** What may become of rows whose things are there already. */
export const existingsOf = ({ addsOnly }: Importer) => existings.filter((one) => !(addsOnly && one === 'update'))

/** How far an import is, as it is told to the outside. */
export function shownHead(ctx: Ctx, importers: Importers, record: ImportRecord): ImportHead {
  const { id, revision, createdAt, kind, eventId, state, fileName, percent, line, fresh, changed, skipped, wrong, error, doneAt } = record
  const until = state === 'done' && doneAt ? after(new Date(doneAt), undoFor) : null
  const undoUntil = until && until > ctx.now() ? until : null
  return { id, revision, createdAt, kind, title: importerOf(importers, kind).title, eventId, state, fileName, percent, line, fresh, changed, skipped, wrong, error, doneAt, undoUntil }
}

/** One import, with what its page shows. @throws 404 for anybody but whoever began it */
export async function fullImport(ctx: Ctx, importers: Importers, id: string): Promise<Import> {
  const record = await importById(ctx, importers, id)
  const importer = importerOf(importers, record.kind)
  const looked = ['reading', 'checked', 'done'].includes(record.state)
  const [rows, problems, before] = await Promise.all([
    looked ? rowsOfImport(ctx, record, shownRows) : [],
    looked ? problemsOfImport(ctx, record, shownProblems) : [],
    record.sha256 && record.state !== 'done' ? doneBefore(ctx, record) : undefined,
  ])
  return {
    ...shownHead(ctx, importers, record),
    header: record.header ?? [], mapping: record.mapping ?? [], existing: record.existing, existings: existingsOf(importer),
    encoding: record.format?.kind === 'csv' ? record.format.encoding : null,
    fields: importer.fields().map(({ field, title, required }) => ({ field, title, required })),
    rows: rows.map((row) => ({ ...row, values: asSaid(row.values, importer.fields()) })), problems, doneBefore: before ? { id: before.id, doneAt: before.doneAt } : null,
  }
}
