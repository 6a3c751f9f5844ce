import { Hono } from 'hono'
import type { App } from '../../kernel/http/app-env'
import { may } from '../../kernel/http/guard'
import { answers, body } from '../../kernel/http/shape'
import { brandRoutes } from './brand-routes'
import { changeAgency } from './change'
import { shown } from './facts'
import { Agency, AgencyChange } from './shapes'
import { tableRoutes } from './table-routes'

export const agencies = new Hono<App>()
  .get('/current', may('agency.read'), answers(Agency), (c) => c.json(shown(c.var.ctx.agency), 200))
  .patch('/current', may('agency.change'), body(AgencyChange), answers(Agency), async (c) =>
    c.json(await changeAgency(c.var.ctx, c.var.directory, c.req.valid('json')), 200))
  .route('/', brandRoutes)
  .route('/', tableRoutes)
