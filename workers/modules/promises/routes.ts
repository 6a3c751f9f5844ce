import { Hono } from 'hono'
import { exported, exportPage } from '../../kernel/exports/exported'
import { Exported } from '../../kernel/exports/shapes'
import { FileDeclaration, Upload } from '../../kernel/files/shapes'
import type { App } from '../../kernel/http/app-env'
import { may } from '../../kernel/http/guard'
import { answers, body, query } from '../../kernel/http/shape'
import { answerDrop, askDrop } from './drop'
import { countPromises, fullPromise, listPromises } from './full'
import { linkPromise, unlinkPromise } from './link'
import { ownPromises } from './own'
import { attachEvidence, reportPromise } from './report'
import { CountQuery, DropAnswer, DropAsking, FullPromise, Linking, ManyPromises, Owning, PromiseCounts, Promised, PromiseQuery, Promises, Reporting } from './shapes'
import { promiseSheet } from './sheet'

export const promises = new Hono<App>()
  .get('/', may('promise.read'), query(PromiseQuery), answers(Promises), async (c) =>
    c.json(await listPromises(c.var.ctx, c.req.valid('query')), 200))
  .get('/counts', may('promise.read'), query(CountQuery), answers(PromiseCounts), async (c) =>
    c.json(await countPromises(c.var.ctx, c.req.valid('query').eventId), 200))
  .get('/export', may('list.export', 'promise.read'), query(Exported(PromiseQuery)), answers(null), (c) => {
    const { format, language, ...asked } = c.req.valid('query')
    return exported(c, promiseSheet(c.var.wording), { format, language }, (cursor) => listPromises(c.var.ctx, { ...asked, cursor, limit: exportPage }))
  })
  .post('/owners', may('promise.own'), body(Owning), answers(ManyPromises, 201), async (c) =>
    c.json(await ownPromises(c.var.ctx, c.req.valid('json')), 201))
  .get('/:id', may('promise.read'), answers(FullPromise), async (c) =>
    c.json(await fullPromise(c.var.ctx, c.req.param('id')), 200))
  .post('/:id/links', may('promise.link'), body(Linking), answers(Promised, 201), async (c) =>
    c.json(await linkPromise(c.var.ctx, c.req.param('id'), c.req.valid('json')), 201))
  .delete('/:id/links/:linkId', may('promise.link'), answers(Promised), async (c) =>
    c.json(await unlinkPromise(c.var.ctx, c.req.param('id'), c.req.param('linkId')), 200))
  .post('/:id/reports', may('promise.report'), body(Reporting), answers(Promised, 201), async (c) =>
    c.json(await reportPromise(c.var.ctx, c.req.param('id'), c.req.valid('json')), 201))
  .post('/:id/files', may('promise.report'), body(FileDeclaration), answers(Upload, 201), async (c) =>
    c.json(await attachEvidence(c.var.ctx, c.req.param('id'), c.req.valid('json')), 201))
  .post('/:id/drop-request', may('promise.report'), body(DropAsking), answers(Promised, 201), async (c) =>
    c.json(await askDrop(c.var.ctx, c.req.param('id'), c.req.valid('json')), 201))
  .post('/:id/drop-answer', may('promise.release'), body(DropAnswer), answers(Promised, 201), async (c) =>
    c.json(await answerDrop(c.var.ctx, c.req.param('id'), c.req.valid('json')), 201))
