import { and, eq, sql, type SQL } from 'drizzle-orm'
import { imports } from '../../../db/schema/agency/imports'
import { commit, update, type Write } from '../commit'
import type { Ctx } from '../ctx'
import { fileById } from '../files/store'
import { conflict, invalid } from '../refusal'
import { isSearched } from '../searched'
import { failedForeignKey } from '../sqlite-errors'
import { demandMayImport, firstRow } from './begin'
import { importerOf, type Importer, type Importers, type Placed } from './importer'
import { placing, stillAsChecked, takingBack, tellingOfRows, untouched } from './place'
import { importById } from './mine'
import { flawsOf } from './rules/mapping'
import type { ImportMapping, ImportStep } from './shapes'
import { existingsOf, shownHead } from './shown'
import { cellsOf, clearStaged, idsOf, importRecord, ownersOfNew, type ImportRecord } from './store'
import { bytesOf, type TableFormat } from './table'

/** The import as its sender saw it, in a state from which this step leads. @throws 409 `changed_meanwhile`, `import_not_there` */
async function inState(ctx: Ctx, id: string, revision: number, states: ImportRecord['state'][]) {
  const record = await importRecord(ctx, id)
  if (revision !== record.revision) throw conflict('changed_meanwhile')
  if (!states.includes(record.state)) throw conflict('import_not_there', { state: record.state })
  return record
}

/** Begins to read and check every row; that goes on by itself, whoever looks. Also again, with another mapping or after what is there has changed. */
export async function checkImport(ctx: Ctx, importers: Importers, id: string, { revision, mapping, existing, encoding }: ImportMapping, soon: (record: ImportRecord) => Promise<unknown>) {
  const record = await inState(ctx, id, revision, ['mapping', 'checked', 'failed'])
  const importer = importerOf(importers, record.kind)
  await demandMayImport(ctx, importer, record.eventId)
  if (!existingsOf(importer).includes(existing)) throw invalid({ existing: 'not_an_option' })
  const { format, header } = await readAs(ctx, record, encoding)
  const flaws = flawsOf(mapping, header, importer.fields())
  if (flaws.length > 0) throw invalid(Object.fromEntries(flaws.map((flaw) => [`mapping.${flaw.split(':')[1] ?? ''}`, flaw.split(':')[0]!])))

  await clearStaged(ctx, record)
  const patch = { state: 'reading' as const, mapping, existing, format, header, line: 0, percent: 0, fresh: 0, changed: 0, skipped: 0, wrong: 0, faults: 0, error: null, attempts: record.attempts + 1, dueAt: ctx.now() }
  const after = { ...record, ...patch, revision: revision + 1 }
  const answer = await commit(ctx, { action: 'import.check', write: update(ctx, imports, record, patch), answer: shownHead(ctx, importers, after) })
  ctx.later(() => soon(after))
  return answer
}

async function readAs(ctx: Ctx, { fileId, format, header }: ImportRecord, encoding: ImportMapping['encoding']): Promise<{ format: TableFormat; header: string[] }> {
  if (!encoding || format?.kind !== 'csv' || format.encoding === encoding) return { format: format!, header: header! }
  const file = await fileById(ctx, fileId!)
  const other = { ...format, encoding }
  return { format: other, header: await firstRow(await bytesOf(ctx.files, file.objectKey, file.size), other) }
}

/**
 * Puts all rows that are right in place, in one batch, or none.
 * @throws 409 `import_overtaken` when what is there is no longer as it was when the rows were checked
 */
export async function applyImport(ctx: Ctx, importers: Importers, id: string, { revision }: ImportStep) {
  const record = await inState(ctx, id, revision, ['checked'])
  const importer = importerOf(importers, record.kind)
  const fixed = await demandMayImport(ctx, importer, record.eventId)
  if (record.fresh + record.changed === 0) throw conflict('import_empty')

  const patch = { state: 'done' as const, doneAt: ctx.now() }
  const write = guarded(ctx, record, patch, stillAsChecked(ctx, record, importer))
  return overtaken('import_overtaken', async () => commit(ctx, {
    action: 'import.apply', write: [write, ...placing(ctx, record, importer, fixed, write.subject)],
    tell: await toldOwners(ctx, record, importer),
    also: await following(ctx, record, importer, 'placed'),
    answer: shownHead(ctx, importers, { ...record, ...patch, revision: revision + 1 }),
  }))
}

const toldOwners = async (ctx: Ctx, record: ImportRecord, { given }: Importer) =>
  (given && record.fresh > 0 ? given.news(ctx, record.eventId, await ownersOfNew(ctx, record, given.by)) : [])

const following = async (ctx: Ctx, record: ImportRecord, importer: Importer, now: Placed['now']) => [
  ...(isSearched(importer.noun) ? [tellingOfRows(ctx, record, importer)] : []),
  ...(importer.follows ? await importer.follows(ctx, { now, eventId: record.eventId, ids: idsOf(record), fresh: record.fresh, cells: (column) => cellsOf(ctx, record, importer, column) }) : []),
]

/** Takes all of it back. @throws 409 `import_in_use` when something of it was changed or used since, or 30 days have passed */
export async function undoImport(ctx: Ctx, importers: Importers, id: string, { revision }: ImportStep) {
  const record = await inState(ctx, id, revision, ['done'])
  const importer = importerOf(importers, record.kind)
  await demandMayImport(ctx, importer, record.eventId)
  if (!shownHead(ctx, importers, record).undoUntil) throw conflict('import_too_old')

  const patch = { state: 'undone' as const }
  const write = guarded(ctx, record, patch, untouched(ctx, record, importer))
  return overtaken('import_in_use', async () => commit(ctx, {
    action: 'import.undo', write: [write, ...takingBack(ctx, record, importer, write.subject)],
    also: await following(ctx, record, importer, 'taken_back'),
    answer: shownHead(ctx, importers, { ...record, ...patch, revision: revision + 1 }),
  }))
}

/** Stops it where it is; nothing of it has been put in place. */
export async function cancelImport(ctx: Ctx, importers: Importers, id: string) {
  const record = await importById(ctx, importers, id)
  if (['done', 'undone', 'cancelled'].includes(record.state)) throw conflict('import_not_there', { state: record.state })
  const patch = { state: 'cancelled' as const }
  await commit(ctx, { action: 'import.cancel', write: update(ctx, imports, record, patch) })
  return shownHead(ctx, importers, { ...record, ...patch, revision: record.revision + 1 })
}

/** The change of the import itself comes first: where the condition does not hold it touches no row, and the whole batch is refused. */
function guarded(ctx: Ctx, record: ImportRecord, patch: Partial<ImportRecord>, condition: SQL): Write {
  const { id, revision, agencyId } = record
  const statement = ctx.db.update(imports).set({ ...patch, revision: sql`${imports.revision} + 1` })
    .where(and(eq(imports.agencyId, agencyId), eq(imports.id, id), eq(imports.revision, revision), condition))
  return { ...update(ctx, imports, record, patch), statement }
}

async function overtaken<Answer>(code: string, work: () => Promise<Answer>) {
  try {
    return await work()
  } catch (error) {
    const moved = error instanceof Error && error.message === 'changed_meanwhile'
    throw moved || failedForeignKey(error) ? conflict(code) : error
  }
}
