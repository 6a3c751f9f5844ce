import { Hono } from 'hono'
import type { App } from '../http/app-env'
import { may } from '../http/guard'
import { answers } from '../http/shape'
import { Looked, SinceLook } from './shapes'
import { lookAt, sinceLook } from './since'

export const looks = new Hono<App>()
  .get('/:id', may('look.take'), answers(SinceLook), async (c) => c.json(await sinceLook(c.var.ctx, c.req.param('id')), 200))
  .put('/:id', may('look.take'), answers(Looked), async (c) => c.json(await lookAt(c.var.ctx, c.req.param('id')), 200))
