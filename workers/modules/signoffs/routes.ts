import { Hono } from 'hono'
import type { App } from '../../kernel/http/app-env'
import { may } from '../../kernel/http/guard'
import { answers, query } from '../../kernel/http/shape'
import { signoffById } from './index'
import { Signoff, SignoffQuery, Signoffs } from './shapes'
import { signoffsSeen } from './store'

export const signoffs = new Hono<App>()
  .get('/', may('signoff.read'), query(SignoffQuery), answers(Signoffs), async (c) =>
    c.json(await signoffsSeen(c.var.ctx, c.req.valid('query')), 200))
  .get('/:id', may('signoff.read'), answers(Signoff), async (c) => c.json(await signoffById(c.var.ctx, c.req.param('id')), 200))
