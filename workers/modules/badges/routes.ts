import { Hono } from 'hono'
import type { App } from '../../kernel/http/app-env'
import { may } from '../../kernel/http/guard'
import { answers, body, query } from '../../kernel/http/shape'
import { awardByHand } from './award'
import { publishBadge } from './publish'
import { listBadges, readBadge } from './read'
import { revokeBadge } from './revoke'
import { listKeys, rotateKey } from './rotate'
import { Badge, BadgeQuery, Badges, Keys, NewBadge, NewKey, Publication, Revocation } from './shapes'

export const badges = new Hono<App>()
  .get('/', may('badge.read'), query(BadgeQuery), answers(Badges), async (c) => c.json(await listBadges(c.var.ctx, c.req.valid('query')), 200))
  .post('/', may('badge.award'), body(NewBadge), answers(Badge, 201), async (c) => c.json(await awardByHand(c.var.ctx, c.req.valid('json')), 201))
  .get('/keys', may('badge.rotate'), answers(Keys), async (c) => c.json(await listKeys(c.var.ctx), 200))
  .post('/keys', may('badge.rotate'), body(NewKey), answers(Keys, 201), async (c) => c.json(await rotateKey(c.var.ctx), 201))
  .get('/:id', may('badge.read'), answers(Badge), async (c) => c.json(await readBadge(c.var.ctx, c.req.param('id')), 200))
  .put('/:id/publication', may('badge.publish'), body(Publication), answers(Badge), async (c) => c.json(await publishBadge(c.var.ctx, c.req.param('id'), c.req.valid('json')), 200))
  .put('/:id/revocation', may('badge.award'), body(Revocation), answers(Badge), async (c) => c.json(await revokeBadge(c.var.ctx, c.req.param('id'), c.req.valid('json')), 200))
