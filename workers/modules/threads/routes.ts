import { Hono } from 'hono'
import type { App } from '../../kernel/http/app-env'
import { may } from '../../kernel/http/guard'
import { answers, body, query } from '../../kernel/http/shape'
import { answerQuestion } from './answer'
import { threadById } from './index'
import { Reply, Thread, ThreadQuery, Threads } from './shapes'
import { openPage } from './store'

export const threads = new Hono<App>()
  .get('/', may('question.read'), query(ThreadQuery), answers(Threads), async (c) =>
    c.json(await openPage(c.var.ctx, c.req.valid('query')), 200))
  .get('/:id', may('question.read'), answers(Thread), async (c) =>
    c.json((await threadById(c.var.ctx, c.req.param('id'))).thread, 200))
  .post('/:id/answer', may('question.answer'), body(Reply), answers(Thread, 201), async (c) =>
    c.json(await answerQuestion(c.var.ctx, c.req.param('id'), c.req.valid('json')), 201))
