import { Hono } from 'hono'
import { shards } from '../../kernel/db'
import type { App } from '../../kernel/http/app-env'
import { strangers } from '../../kernel/http/ground'
import { anybody } from '../../kernel/http/guard'
import { answers } from '../../kernel/http/shape'
import { agencyReader } from '../../kernel/outbox/agencies'
import { Verified } from './shapes'
import { verify } from './verify'

/** One public door for everything that was ever signed: the paper says its hash, and nothing else is needed. */
export const verification = new Hono<App>()
  .get('/:hash', anybody(), strangers, answers(Verified), async (c) =>
    c.json(await verify({ shards: shards(c.env), agencyById: agencyReader(c.env) }, c.req.param('hash')), 200))
