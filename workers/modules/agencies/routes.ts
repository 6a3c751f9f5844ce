import { Hono } from 'hono'
import type { App } from '../../kernel/http/app-env'
import { may } from '../../kernel/http/guard'
import { answers } from '../../kernel/http/shape'
import { Agency } from './shapes'

export const agencies = new Hono<App>()
  .get('/current', may('agency.read'), answers(Agency), (c) => {
    const { id, slug, name, country, zone, currency, languages } = c.var.ctx.agency
    return c.json({ id, slug, name, country, zone, currency, languages }, 200)
  })
