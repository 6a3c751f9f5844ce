import { Hono } from 'hono'
import type { App } from '../http/app-env'
import { may } from '../http/guard'
import { answers, query } from '../http/shape'
import { cancelFile } from './cancel'
import { completeFile } from './complete'
import { fileContent } from './content'
import { octets } from './octets'
import { receivePart } from './receive'
import { uploadState } from './resume'
import { ContentQuery, FileState, FileText, Part, ReadyFile, Upload } from './shapes'
import { fileText } from './text'

export const files = new Hono<App>()
  .get('/:id', may('file.read'), answers(Upload), async (c) => c.json(await uploadState(c.var.ctx, c.req.param('id')), 200))
  .put('/:id/parts/:number', may('file.add'), answers(Part), async (c) =>
    c.json(await receivePart(c.var.ctx, c.req.param('id'), Number(c.req.param('number')), octets(c)), 200))
  .post('/:id/completion', may('file.add'), answers(ReadyFile, 201), async (c) => c.json(await completeFile(c.var.ctx, c.req.param('id')), 201))
  .delete('/:id', may('file.add'), answers(FileState), async (c) => c.json(await cancelFile(c.var.ctx, c.req.param('id')), 200))
  .get('/:id/text', may('file.read'), answers(FileText), async (c) => c.json(await fileText(c.var.ctx, c.req.param('id')), 200))
  .get('/:id/content', may('file.read'), query(ContentQuery), answers(null), (c) =>
    fileContent(c, c.req.param('id'), c.req.valid('query').inline === '1'))
