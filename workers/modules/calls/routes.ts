import { Hono } from 'hono'
import type { App } from '../../kernel/http/app-env'
import { may } from '../../kernel/http/guard'
import { answers, body, query } from '../../kernel/http/shape'
import { arrangeCall, cancelCall, changeCall } from './arrange'
import { callById } from './index'
import { listCalls } from './list'
import { answerCall, reportCall } from './report'
import { Answering, Call, CallChange, CallQuery, Calls, Cancelling, NewCall, Reporting, Written } from './shapes'
import { shown } from './shown'

export const calls = new Hono<App>()
  .get('/', may('call.read'), query(CallQuery), answers(Calls), async (c) => c.json(await listCalls(c.var.ctx, c.req.valid('query')), 200))
  .post('/', may('call.arrange'), body(NewCall), answers(Written, 201), async (c) => c.json(await arrangeCall(c.var.ctx, c.req.valid('json')), 201))
  .get('/:id', may('call.read'), answers(Call), async (c) => c.json(shown(c.var.ctx, await callById(c.var.ctx, c.req.param('id'))), 200))
  .patch('/:id', may('call.arrange'), body(CallChange), answers(Written), async (c) =>
    c.json(await changeCall(c.var.ctx, c.req.param('id'), c.req.valid('json')), 200))
  .post('/:id/cancellation', may('call.arrange'), body(Cancelling), answers(Written, 201), async (c) =>
    c.json(await cancelCall(c.var.ctx, c.req.param('id'), c.req.valid('json')), 201))
  .put('/:id/report', may('call.report'), body(Reporting), answers(Written), async (c) =>
    c.json(await reportCall(c.var.ctx, c.req.param('id'), c.req.valid('json')), 200))
  .post('/:id/answer', may('call.answer'), body(Answering), answers(Written, 201), async (c) =>
    c.json(await answerCall(c.var.ctx, c.req.param('id'), c.req.valid('json')), 201))
