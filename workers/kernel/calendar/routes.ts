import { Hono } from 'hono'
import type { App } from '../http/app-env'
import { anybody, may } from '../http/guard'
import { answers, body, query } from '../http/shape'
import { makeFeed, revokeFeed } from './feeds'
import { readFeed, type FeedSource } from './read-feed'
import { Feeds, FeedsQuery, MadeFeed, NewFeed, RevokedFeed } from './shapes'
import { feedsOf } from './store'

const ofText = (file: string) => file.replace(/\.ics$/, '')

/** Secret addresses for calendar programs, which cannot sign in. `sources` is what the modules put into them. */
export const feeds = (sources: FeedSource[]) => new Hono<App>()
  .get('/', may('feed.keep'), query(FeedsQuery), answers(Feeds), async (c) => c.json(await feedsOf(c.var.ctx, c.req.valid('query')), 200))
  .post('/', may('feed.keep'), body(NewFeed), answers(MadeFeed, 201), async (c) => c.json(await makeFeed(c.var.ctx, c.req.valid('json')), 201))
  .delete('/:id', may('feed.keep'), answers(RevokedFeed), async (c) => c.json(await revokeFeed(c.var.ctx, c.req.param('id')), 200))
  .get('/:agencyId/:file{[0-9a-f]+\\.ics}', anybody(), answers(null), async (c) => {
    const { text, etag } = await readFeed(c, sources, { agencyId: c.req.param('agencyId'), token: ofText(c.req.param('file')) })
    const headers = { etag, 'cache-control': 'private, max-age=300' }
    if (c.req.header('if-none-match') === etag) return c.body(null, 304, headers)
    return c.body(text, 200, { ...headers, 'content-type': 'text/calendar; charset=utf-8', 'content-disposition': 'inline; filename="convoke.ics"' })
  })
