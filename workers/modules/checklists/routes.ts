import { Hono } from 'hono'
import { FileDeclaration, Upload } from '../../kernel/files/shapes'
import type { App } from '../../kernel/http/app-env'
import { may } from '../../kernel/http/guard'
import { answers, body, query } from '../../kernel/http/shape'
import { changeChecklist, makeChecklist } from './keep'
import { fullChecklist, listChecklists } from './read'
import { Checklist, ChecklistChange, ChecklistQuery, Checklists, FullChecklist, NewChecklist, Ticking } from './shapes'
import { attachPhoto, tickLines } from './tick'

export const checklists = new Hono<App>()
  .get('/', may('checklist.read'), query(ChecklistQuery), answers(Checklists), async (c) =>
    c.json(await listChecklists(c.var.ctx, c.req.valid('query')), 200))
  .post('/', may('checklist.keep'), body(NewChecklist), answers(Checklist, 201), async (c) =>
    c.json(await makeChecklist(c.var.ctx, c.req.valid('json')), 201))
  .get('/:id', may('checklist.read'), answers(FullChecklist), async (c) =>
    c.json(await fullChecklist(c.var.ctx, c.req.param('id')), 200))
  .patch('/:id', may('checklist.keep'), body(ChecklistChange), answers(Checklist), async (c) =>
    c.json(await changeChecklist(c.var.ctx, c.req.param('id'), c.req.valid('json')), 200))
  .post('/:id/ticks', may('checklist.tick'), body(Ticking), answers(FullChecklist, 201), async (c) =>
    c.json(await tickLines(c.var.ctx, c.req.param('id'), c.req.valid('json')), 201))
  .post('/:id/files', may('checklist.tick'), body(FileDeclaration), answers(Upload, 201), async (c) =>
    c.json(await attachPhoto(c.var.ctx, c.req.param('id'), c.req.valid('json')), 201))
