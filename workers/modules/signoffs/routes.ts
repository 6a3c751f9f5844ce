import { Hono } from 'hono'
import type { App } from '../../kernel/http/app-env'
import { may } from '../../kernel/http/guard'
import { answers } from '../../kernel/http/shape'
import { signoffById } from './index'
import { Signoff } from './shapes'

export const signoffs = new Hono<App>()
  .get('/:id', may('signoff.read'), answers(Signoff), async (c) => c.json(await signoffById(c.var.ctx, c.req.param('id')), 200))
