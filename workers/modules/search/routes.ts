import { Hono } from 'hono'
import type { App } from '../../kernel/http/app-env'
import { may } from '../../kernel/http/guard'
import { answers, query } from '../../kernel/http/shape'
import { search as find } from './find'
import { progress, rebuild } from './rebuild'
import { Build, Results, SearchQuery } from './shapes'

export const search = new Hono<App>()
  .get('/', may('search.read'), query(SearchQuery), answers(Results), async (c) => c.json(await find(c.var.ctx, c.req.valid('query')), 200))
  .get('/build', may('index.build'), answers(Build), async (c) => c.json(await progress(c.var.ctx), 200))
  .post('/build', may('index.build'), answers(Build, 201), async (c) => c.json(await rebuild(c.var.ctx), 201))
