import { Hono } from 'hono'
import type { App } from '../../kernel/http/app-env'
import { may } from '../../kernel/http/guard'
import { answers, body, query } from '../../kernel/http/shape'
import { pageAmong } from '../../kernel/list'
import { ChecklistTemplate, ChecklistTemplateChange, ChecklistTemplateQuery, ChecklistTemplates, NewChecklistTemplate } from './shapes'
import { changeTemplate, copyTemplate, templateById, templatesOf } from './templates'

export const checklistTemplates = new Hono<App>()
  .get('/', may('template.read'), query(ChecklistTemplateQuery), answers(ChecklistTemplates), async (c) =>
    c.json(pageAmong(await templatesOf(c.var.ctx), c.req.valid('query')), 200))
  .post('/', may('template.change'), body(NewChecklistTemplate), answers(ChecklistTemplate, 201), async (c) =>
    c.json(await copyTemplate(c.var.ctx, c.req.valid('json')), 201))
  .get('/:id', may('template.read'), answers(ChecklistTemplate), async (c) => c.json(await templateById(c.var.ctx, c.req.param('id')), 200))
  .patch('/:id', may('template.change'), body(ChecklistTemplateChange), answers(ChecklistTemplate), async (c) =>
    c.json(await changeTemplate(c.var.ctx, c.req.param('id'), c.req.valid('json')), 200))
