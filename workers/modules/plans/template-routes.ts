import { Hono } from 'hono'
import type { App } from '../../kernel/http/app-env'
import { may } from '../../kernel/http/guard'
import { answers, body, query } from '../../kernel/http/shape'
import { pageAmong } from '../../kernel/list'
import { changeTemplate, copyTemplate } from './change-template'
import { previewSchedule } from './schedule'
import { NewTemplate, Schedule, ScheduleQuery, Template, TemplateChange, TemplateQuery, Templates } from './template-shapes'
import { headOf, shownTemplate, templateById, templatesOf } from './templates'

export const planTemplates = new Hono<App>()
  .get('/', may('template.read'), query(TemplateQuery), answers(Templates), async (c) =>
    c.json(pageAmong((await templatesOf(c.var.ctx)).map(headOf), c.req.valid('query')), 200))
  .post('/', may('template.change'), body(NewTemplate), answers(Template, 201), async (c) =>
    c.json(await copyTemplate(c.var.ctx, c.req.valid('json')), 201))
  .get('/:id', may('template.read'), answers(Template), async (c) =>
    c.json(shownTemplate(await templateById(c.var.ctx, c.req.param('id'))), 200))
  .patch('/:id', may('template.change'), body(TemplateChange), answers(Template), async (c) =>
    c.json(await changeTemplate(c.var.ctx, c.req.param('id'), c.req.valid('json')), 200))
  .get('/:id/schedule', may('template.read'), query(ScheduleQuery), answers(Schedule), async (c) =>
    c.json(await previewSchedule(c.var.ctx, c.req.param('id'), c.req.valid('query')), 200))
