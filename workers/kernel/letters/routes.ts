import { Hono } from 'hono'
import type { App } from '../http/app-env'
import { may } from '../http/guard'
import { answers, body, query } from '../http/shape'
import { lettersToSettle } from './dead'
import { settleLetters } from './settle'
import { ChosenLetters, DeadLetters, LetterQuery, Settled } from './shapes'

/** What could not be delivered, for those who lead the agency. */
export const letters = new Hono<App>()
  .get('/', may('letter.read'), query(LetterQuery), answers(DeadLetters), async (c) =>
    c.json(await lettersToSettle(c.var.ctx, c.req.valid('query')), 200))
  .post('/replay', may('letter.replay'), body(ChosenLetters), answers(Settled, 201), async (c) =>
    c.json(await settleLetters(c.var.ctx, 'replay', c.req.valid('json').ids), 201))
  .post('/discard', may('letter.discard'), body(ChosenLetters), answers(Settled, 201), async (c) =>
    c.json(await settleLetters(c.var.ctx, 'discard', c.req.valid('json').ids), 201))
