import { Hono, type Context } from 'hono'
import { Exported } from '../exports/shapes'
import { FileDeclaration } from '../files/shapes'
import type { App } from '../http/app-env'
import { may } from '../http/guard'
import { answers, body, query } from '../http/shape'
import { carryAndHold } from '../outbox/carry'
import { strictObject } from 'valibot'
import { beginImport, declareImportFile, openTable } from './begin'
import { problemsFile, template } from './files-out'
import type { Importers } from './importer'
import { importsOf } from './mine'
import { Import, ImportFile, ImportHead, ImportMapping, ImportQuery, Imports, ImportStep, ImportUpload, NewImport } from './shapes'
import { fullImport, shownHead } from './shown'
import { applyImport, cancelImport, checkImport, undoImport } from './steps'
import type { ImportRecord } from './store'

const FileQuery = Exported(strictObject({}))

/** Puts the reading of an import on the queue; the sweep finds it in any case. */
const soon = (c: Context<App>) => ({ id, agencyId, attempts }: ImportRecord) =>
  carryAndHold(c.env, [{ store: c.var.ctx.agency.shard, kind: 'import', agencyId, id, attempt: attempts }], c.var.now)

/** Tables that staff bring in, step by step: begun, its file, its mapping, checked, put in place, taken back. */
export const imports = (importers: Importers) => new Hono<App>()
  .get('/', may('import.manage'), query(ImportQuery), answers(Imports), async (c) => {
    const { rows, next } = await importsOf(c.var.ctx, importers, c.req.valid('query'))
    return c.json({ rows: rows.map((record) => shownHead(c.var.ctx, importers, record)), next }, 200)
  })
  .post('/', may('import.manage'), body(NewImport), answers(ImportHead, 201), async (c) =>
    c.json(await beginImport(c.var.ctx, importers, c.req.valid('json')), 201))
  .get('/templates/:kind', may('import.manage'), query(FileQuery), answers(null), (c) =>
    template(c, importers, c.req.param('kind'), c.req.valid('query')))
  .get('/:id', may('import.manage'), answers(Import), async (c) =>
    c.json(await fullImport(c.var.ctx, importers, c.req.param('id')), 200))
  .get('/:id/problems', may('import.manage'), query(FileQuery), answers(null), (c) =>
    problemsFile(c, importers, c.req.param('id'), c.req.valid('query')))
  .post('/:id/files', may('import.manage'), body(FileDeclaration), answers(ImportUpload, 201), async (c) =>
    c.json(await declareImportFile(c.var.ctx, importers, c.req.param('id'), c.req.valid('json')), 201))
  .put('/:id/table', may('import.manage'), body(ImportFile), answers(ImportHead), async (c) =>
    c.json(await openTable(c.var.ctx, importers, c.req.param('id'), c.req.valid('json')), 200))
  .put('/:id/mapping', may('import.manage'), body(ImportMapping), answers(ImportHead), async (c) =>
    c.json(await checkImport(c.var.ctx, importers, c.req.param('id'), c.req.valid('json'), soon(c)), 200))
  .post('/:id/application', may('import.manage'), body(ImportStep), answers(ImportHead, 201), async (c) =>
    c.json(await applyImport(c.var.ctx, importers, c.req.param('id'), c.req.valid('json')), 201))
  .post('/:id/undoing', may('import.manage'), body(ImportStep), answers(ImportHead, 201), async (c) =>
    c.json(await undoImport(c.var.ctx, importers, c.req.param('id'), c.req.valid('json')), 201))
  .post('/:id/cancellation', may('import.manage'), answers(ImportHead, 201), async (c) =>
    c.json(await cancelImport(c.var.ctx, importers, c.req.param('id')), 201))
