import { Hono } from 'hono'
import type { App } from '../../kernel/http/app-env'
import { ctxForProduct } from '../../kernel/http/ctx-of'
import { anybody, may } from '../../kernel/http/guard'
import { answers, body, query } from '../../kernel/http/shape'
import { notFound } from '../../kernel/refusal'
import { brandOf, changeBrand } from './brand'
import { doorOfAgency } from './door'
import { logoBytes, removeLogo, setLogo } from './logo'
import { askReplyAddress, confirmReplyAddress } from './reply-address'
import { AgencyDoor, BrandChange, BrandSettings, LogoQuery, ReplyAddress, ReplyConfirmed, ReplyPending, ReplyToken } from './shapes'
import { agencyBySlug } from './store'

export const brandRoutes = new Hono<App>()
  .get('/current/brand', may('settings.read'), answers(BrandSettings), async (c) => c.json(await brandOf(c.var.ctx), 200))
  .patch('/current/brand', may('agency.change'), body(BrandChange), answers(BrandSettings), async (c) =>
    c.json(await changeBrand(c.var.ctx, c.var.directory, c.req.valid('json')), 200))
  .put('/current/logo', may('agency.change'), query(LogoQuery), answers(BrandSettings), async (c) =>
    c.json(await setLogo(c.var.ctx, c.var.directory, c.req.valid('query').revision, new Uint8Array(await c.req.arrayBuffer())), 200))
  .delete('/current/logo', may('agency.change'), query(LogoQuery), answers(BrandSettings), async (c) =>
    c.json(await removeLogo(c.var.ctx, c.var.directory, c.req.valid('query').revision), 200))
  .post('/current/reply-address', may('agency.change'), body(ReplyAddress), answers(ReplyPending, 201), async (c) =>
    c.json(await askReplyAddress(c.var.ctx, c.req.valid('json').email), 201))
  .post('/reply-address/confirmation', anybody(), body(ReplyToken), answers(ReplyConfirmed, 201), async (c) => {
    const { agency: slug, token } = c.req.valid('json')
    const agency = await agencyBySlug(c.var.directory, slug)
    if (!agency) throw notFound()
    return c.json(await confirmReplyAddress(ctxForProduct(c, agency, 'reply address'), c.var.directory, token), 201)
  })
  .get('/doors/:slug', anybody(), answers(AgencyDoor), async (c) => c.json(await doorOfAgency(c.var.directory, c.req.param('slug')), 200))
  .get('/logos/:token', anybody(), answers(null), async (c) => {
    const logo = await logoBytes(c.env.FILES, c.req.param('token'))
    if (!logo) throw notFound()
    return logo
  })
