import { Hono } from 'hono'
import type { App } from '../http/app-env'
import { may } from '../http/guard'
import { answers, body, query } from '../http/shape'
import { changeView, dropView, keepView } from './keep'
import { NewView, View, ViewChange, ViewGone, ViewQuery, Views } from './shapes'
import { viewsOf } from './store'

export const views = new Hono<App>()
  .get('/', may('view.read'), query(ViewQuery), answers(Views), async (c) =>
    c.json(await viewsOf(c.var.ctx, c.req.valid('query')), 200))
  .post('/', may('view.keep'), body(NewView), answers(View, 201), async (c) =>
    c.json(await keepView(c.var.ctx, c.req.valid('json')), 201))
  .patch('/:id', may('view.keep'), body(ViewChange), answers(View), async (c) =>
    c.json(await changeView(c.var.ctx, c.req.param('id'), c.req.valid('json')), 200))
  .delete('/:id', may('view.keep'), answers(ViewGone), async (c) =>
    c.json(await dropView(c.var.ctx, c.req.param('id')), 200))
