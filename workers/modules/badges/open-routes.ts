import { Hono, type Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import type { App } from '../../kernel/http/app-env'
import { ctxForProduct } from '../../kernel/http/ctx-of'
import { strangers } from '../../kernel/http/ground'
import { anybody } from '../../kernel/http/guard'
import { answers } from '../../kernel/http/shape'
import { agencyReader } from '../../kernel/outbox/agencies'
import { issuerOf, openBadge, openKey, openKeys, openRevocations } from './open'
import { badgePicture } from './picture'
import { Issuer, Jwk, JwkSet, OpenBadge, Revocations } from './shapes'

/** Verifiers read from pages and programs of their own. */
const forVerifiers = createMiddleware<App>(async (c, next) => {
  await next()
  c.header('access-control-allow-origin', '*')
  c.header('cross-origin-resource-policy', 'cross-origin')
  if (c.res.ok) c.header('cache-control', 'public, max-age=60')
})

const ctxFor = async (c: Context<App>) => ctxForProduct(c, await agencyReader(c.env)(c.req.param('agencyId')!), 'badges')

/** What anybody may ask about an agency's badges, without being known. */
export const openBadges = new Hono<App>()
  .use(forVerifiers)
  .get('/:agencyId', anybody(), strangers, answers(Issuer), async (c) => c.json(issuerOf(await ctxFor(c)), 200))
  .get('/:agencyId/keys', anybody(), strangers, answers(JwkSet), async (c) => c.json(await openKeys(await ctxFor(c)), 200))
  .get('/:agencyId/keys/:keyId', anybody(), strangers, answers(Jwk), async (c) => c.json(await openKey(await ctxFor(c), c.req.param('keyId')), 200))
  .get('/:agencyId/revocations', anybody(), strangers, answers(Revocations), async (c) => c.json(await openRevocations(await ctxFor(c)), 200))
  .get('/:agencyId/badges/:badgeId', anybody(), strangers, answers(OpenBadge), async (c) => c.json(await openBadge(await ctxFor(c), c.req.param('badgeId')), 200))
  .get('/:agencyId/badges/:badgeId/credential', anybody(), strangers, answers(null), async (c) =>
    c.body((await openBadge(await ctxFor(c), c.req.param('badgeId'))).jwt, 200, { 'content-type': 'application/vc+jwt' }))
  .get('/:agencyId/badges/:badgeId/picture', anybody(), strangers, answers(null), async (c) =>
    c.body(await badgePicture(await ctxFor(c), c.req.param('badgeId')), 200, { 'content-type': 'image/png', 'content-disposition': 'inline; filename="badge.png"' }))
