import { Hono } from 'hono'
import type { App } from '../../kernel/http/app-env'
import { may } from '../../kernel/http/guard'
import { answers, body, query } from '../../kernel/http/shape'
import { answerAsk, listAsks } from './answer'
import { askAvailability } from './ask'
import { blockDates, clearDates, listBlocked } from './block'
import { Answered, Answering, Asked, AskQuery, Asks, Blocked, BlockedQuery, BlockedRange, NewBlocked, NewQuestion, Removed } from './shapes'

export const availability = new Hono<App>()
  .get('/', may('availability.read'), query(AskQuery), answers(Asks), async (c) => c.json(await listAsks(c.var.ctx, c.req.valid('query')), 200))
  .post('/', may('availability.ask'), body(NewQuestion), answers(Asked, 201), async (c) => c.json(await askAvailability(c.var.ctx, c.req.valid('json')), 201))
  .get('/blocked', may('availability.read'), query(BlockedQuery), answers(Blocked), async (c) => c.json(await listBlocked(c.var.ctx, c.req.valid('query')), 200))
  .post('/blocked', may('availability.block'), body(NewBlocked), answers(BlockedRange, 201), async (c) => c.json(await blockDates(c.var.ctx, c.req.valid('json')), 201))
  .delete('/blocked/:blockedId', may('availability.block'), answers(Removed), async (c) => c.json(await clearDates(c.var.ctx, c.req.param('blockedId')), 200))
  .put('/:id/answer', may('availability.answer'), body(Answering), answers(Answered), async (c) =>
    c.json(await answerAsk(c.var.ctx, c.req.param('id'), c.req.valid('json')), 200))
