import { Hono } from 'hono'
import type { App } from '../../kernel/http/app-env'
import { may } from '../../kernel/http/guard'
import { answers, body, query } from '../../kernel/http/shape'
import { answerStandby } from './answer-standby'
import { listStandbys } from './standby-list'
import { NewStandby, StandbyAnswer, StandbyChange, StandbyEnd, StandbyQuery, Standbys, StandbyWritten } from './standby-shapes'
import { addStandby, changeStandby, endStandby } from './standbys'

/** Suppliers that can step in. */
export const standbys = new Hono<App>()
  .get('/', may('standby.read'), query(StandbyQuery), answers(Standbys), async (c) => c.json(await listStandbys(c.var.ctx, c.req.valid('query')), 200))
  .post('/', may('standby.keep'), body(NewStandby), answers(StandbyWritten, 201), async (c) => c.json(await addStandby(c.var.ctx, c.req.valid('json')), 201))
  .patch('/:id', may('standby.keep'), body(StandbyChange), answers(StandbyWritten), async (c) => c.json(await changeStandby(c.var.ctx, c.req.param('id'), c.req.valid('json')), 200))
  .delete('/:id', may('standby.keep'), body(StandbyEnd), answers(StandbyWritten), async (c) => c.json(await endStandby(c.var.ctx, c.req.param('id'), c.req.valid('json')), 200))
  .put('/:id/answer', may('standby.answer'), body(StandbyAnswer), answers(StandbyWritten), async (c) => c.json(await answerStandby(c.var.ctx, c.req.param('id'), c.req.valid('json')), 200))
