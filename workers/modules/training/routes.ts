import { Hono } from 'hono'
import { exported, exportPage } from '../../kernel/exports/exported'
import { Exported } from '../../kernel/exports/shapes'
import { FileDeclaration, FileState, Upload } from '../../kernel/files/shapes'
import type { App } from '../../kernel/http/app-env'
import { may } from '../../kernel/http/guard'
import { answers, body, query } from '../../kernel/http/shape'
import { AsRead, Claiming } from '../../kernel/shapes'
import { attachEvidence, detachEvidence } from './evidence'
import { changeEntry, dropEntry, logEntry, submitEntry } from './log'
import { fullEntry, listLog, listQueue } from './read'
import { Claimed, EntryChange, FullEntry, Log, LogQuery, NewEntry, QueueQuery, Removed, VerificationQueue, Verifying, Written } from './shapes'
import { logSheet } from './sheet'
import { claimEntry, verifyEntry } from './verify'

export const training = new Hono<App>()
  .get('/', may('training.read'), query(LogQuery), answers(Log), async (c) => c.json(await listLog(c.var.ctx, c.req.valid('query')), 200))
  .post('/', may('training.log'), body(NewEntry), answers(Written, 201), async (c) => c.json(await logEntry(c.var.ctx, c.req.valid('json')), 201))
  .get('/export', may('list.export', 'training.read'), query(Exported(LogQuery)), answers(null), (c) => {
    const { format, language, ...asked } = c.req.valid('query')
    return exported(c, logSheet, { format, language }, (cursor) => listLog(c.var.ctx, { ...asked, cursor, limit: exportPage }))
  })
  .get('/queue', may('training.verify'), query(QueueQuery), answers(VerificationQueue), async (c) => c.json(await listQueue(c.var.ctx, c.req.valid('query')), 200))
  .get('/:id', may('training.read'), answers(FullEntry), async (c) => c.json(await fullEntry(c.var.ctx, c.req.param('id')), 200))
  .patch('/:id', may('training.log'), body(EntryChange), answers(Written), async (c) => c.json(await changeEntry(c.var.ctx, c.req.param('id'), c.req.valid('json')), 200))
  .delete('/:id', may('training.log'), answers(Removed), async (c) => c.json(await dropEntry(c.var.ctx, c.req.param('id')), 200))
  .post('/:id/files', may('training.log'), body(FileDeclaration), answers(Upload, 201), async (c) =>
    c.json(await attachEvidence(c.var.ctx, c.req.param('id'), c.req.valid('json')), 201))
  .delete('/:id/files/:fileId', may('training.log'), answers(FileState), async (c) => c.json(await detachEvidence(c.var.ctx, c.req.param('id'), c.req.param('fileId')), 200))
  .post('/:id/submission', may('training.log'), body(AsRead), answers(Written, 201), async (c) => c.json(await submitEntry(c.var.ctx, c.req.param('id'), c.req.valid('json')), 201))
  .put('/:id/claim', may('training.verify'), body(Claiming), answers(Claimed), async (c) => c.json(await claimEntry(c.var.ctx, c.req.param('id'), c.req.valid('json')), 200))
  .post('/:id/verification', may('training.verify'), body(Verifying), answers(Written, 201), async (c) => c.json(await verifyEntry(c.var.ctx, c.req.param('id'), c.req.valid('json')), 201))
