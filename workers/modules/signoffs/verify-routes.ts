import { Hono } from 'hono'
import { shards } from '../../kernel/db'
import type { App } from '../../kernel/http/app-env'
import { strangers } from '../../kernel/http/ground'
import { anybody } from '../../kernel/http/guard'
import { answers } from '../../kernel/http/shape'
import { agencyReader } from '../../kernel/outbox/agencies'
import { VerifiedPaper } from './shapes'
import { verify, type Verifier } from './verify'

/** One public door for everything that was ever signed or certified: the paper says its hash, and nothing else is needed. */
export const verification = (verifiers: Verifier[]) => new Hono<App>()
  .get('/:hash', anybody(), strangers, answers(VerifiedPaper), async (c) =>
    c.json(await verify(verifiers, { shards: shards(c.env), agencyById: agencyReader(c.env) }, c.req.param('hash')), 200))
