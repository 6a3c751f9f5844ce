import { imports } from '../../../db/schema/agency/imports'
import { commit, insert, update } from '../commit'
import type { Ctx } from '../ctx'
import { declareFile, type FileDeclaration } from '../files'
import { fileById } from '../files/store'
import { conflict, invalid } from '../refusal'
import type { InferOutput } from 'valibot'
import { importerOf, type Importer, type Importers } from './importer'
import { demandMayBringIn, importById } from './mine'
import { guessed } from './rules/mapping'
import type { ImportFile, NewImport } from './shapes'
import { shownHead } from './shown'
import { lastMapping, type ImportRecord } from './store'
import { bytesOf, formatOf, rowsOf, type TableFormat } from './table'
import { Unreadable } from './unreadable'
import type { Bytes } from './zip-parts'

/** Whoever may bring in such things, and where they go. @throws 403, 404 for an event they do not see */
export async function demandMayImport(ctx: Ctx, importer: Importer, eventId: string | null) {
  demandMayBringIn(ctx, importer)
  return importer.fixed(ctx, importer.ofEvent ? eventId : null)
}

export async function beginImport(ctx: Ctx, importers: Importers, { kind, eventId }: NewImport) {
  if (!Object.hasOwn(importers, kind)) throw invalid({ kind: 'not_an_option' })
  const importer = importerOf(importers, kind)
  await demandMayImport(ctx, importer, eventId)
  const row = {
    id: ctx.newId('import'), kind, eventId: importer.ofEvent ? eventId : null, startedBy: ctx.actor.id ?? '', state: 'waiting' as const, fileId: null, fileName: null, sha256: null,
    format: null, header: null, mapping: null, existing: 'skip' as const, line: 0, percent: 0, fresh: 0, changed: 0, skipped: 0, wrong: 0, attempts: 0, faults: 0, dueAt: ctx.now(), error: null, doneAt: null,
  }
  const answer = shownHead(ctx, importers, { ...row, agencyId: ctx.agencyId, revision: 1, createdAt: ctx.now() })
  return commit(ctx, { action: 'import.begin', write: insert(ctx, imports, row), answer })
}

/** Its bytes then come in parts, like those of any file; nobody else sees it. */
export async function declareImportFile(ctx: Ctx, importers: Importers, id: string, declaration: InferOutput<typeof FileDeclaration>) {
  const record = await importById(ctx, importers, id)
  return declareFile(ctx, { ...declaration, subject: { kind: 'import', id }, clientId: null, eventId: record.eventId })
}

/** Looks into the file: what kind of table it is, what its columns are called, and what they most likely mean. @throws 422 with why it cannot be read */
export async function openTable(ctx: Ctx, importers: Importers, id: string, { revision, fileId }: ImportFile) {
  const record = await importById(ctx, importers, id)
  if (revision !== record.revision) throw conflict('changed_meanwhile')
  if (record.state !== 'waiting' && record.state !== 'mapping') throw conflict('import_under_way')
  const file = await fileById(ctx, fileId)
  if (file.subjectId !== id || file.state !== 'ready') throw invalid({ fileId: 'not_ready' })

  const { format, header } = await headOf(await bytesOf(ctx.files, file.objectKey, file.size))
  const last = await lastMapping(ctx, record)
  const remembered = last && JSON.stringify(last.header) === JSON.stringify(header)
  const mapping = remembered ? last.mapping! : guessed(header, importerOf(importers, record.kind).fields())
  const patch: Partial<ImportRecord> = { state: 'mapping', fileId, fileName: file.name, sha256: file.sha256, format, header, mapping, ...(remembered && { existing: last.existing }) }
  await commit(ctx, { action: 'import.open', write: update(ctx, imports, record, patch) })
  return shownHead(ctx, importers, { ...record, ...patch, revision: revision + 1 })
}

async function headOf(bytes: Bytes) {
  try {
    const format = await formatOf(bytes)
    return { format, header: await firstRow(bytes, format) }
  } catch (error) {
    throw invalid({ fileId: error instanceof Unreadable ? error.code : 'not_a_table' })
  }
}

/** The first row of a table, whatever is in it. */
export async function firstRow(bytes: Bytes, format: TableFormat): Promise<string[]> {
  for await (const { rows } of rowsOf(bytes, format)) {
    const first = rows[0]
    if (first) return first.slice(0, 500).map((cell) => cell.replace(/^\uFEFF/, '').trim().slice(0, 200))
  }
  throw new Unreadable('empty_table')
}
