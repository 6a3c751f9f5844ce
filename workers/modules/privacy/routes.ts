import { Hono } from 'hono'
import { agencyBySlug } from '../../kernel/agency-by-slug'
import type { App } from '../../kernel/http/app-env'
import { anybody, may } from '../../kernel/http/guard'
import { answers, body, query } from '../../kernel/http/shape'
import { world } from '../../kernel/http/ctx-of'
import { askCopy, myCopies, readyCopy } from './ask-copy'
import { askErasure } from './ask-erasure'
import { makeCopy } from './make-copy'
import { accept, myConsent, writeNotice } from './notice'
import { noticePage, noticeToday } from './notices'
import { Consent, Copies, Copy, CopyQuery, ErasureAsked, NewConsent, NewCopy, NewNotice, Notice, NoticeQuery, NoticeVersions, PublicNotice } from './shapes'

export const privacy = new Hono<App>()
  .get('/notice/:slug', anybody(), answers(PublicNotice), async (c) => {
    const agency = await agencyBySlug(c.var.directory, c.req.param('slug'))
    const notice = await noticeToday({ ...world(c, agency), agency, agencyId: agency.id })
    return c.json({ agency: { name: agency.name, slug: agency.slug }, ...notice }, 200)
  })
  .get('/notices', may('privacy.change'), query(NoticeQuery), answers(NoticeVersions), async (c) =>
    c.json(await noticePage(c.var.ctx, c.req.valid('query')), 200))
  .post('/notices', may('privacy.change'), body(NewNotice), answers(Notice, 201), async (c) =>
    c.json(await writeNotice(c.var.ctx, c.req.valid('json')), 201))
  .get('/consent', may('privacy.accept'), answers(Consent), async (c) => c.json(await myConsent(c.var.ctx), 200))
  .post('/consent', may('privacy.accept'), body(NewConsent), answers(Consent, 201), async (c) =>
    c.json(await accept(c.var.ctx, c.req.valid('json').version), 201))
  .get('/copies', may('copy.ask'), query(CopyQuery), answers(Copies), async (c) =>
    c.json(await myCopies(c.var.ctx, c.req.valid('query')), 200))
  .post('/copies', may('copy.ask'), body(NewCopy), answers(Copy, 201), async (c) => {
    const { ctx, keepers, now } = c.var
    const { answer, row } = await askCopy(ctx, c.req.valid('json').personId)
    ctx.later(() => makeCopy(c.env, keepers, row, { shard: ctx.agency.shard, now }))
    return c.json(answer, 201)
  })
  .get('/copies/:id/content', may('copy.ask'), answers(null), async (c) => {
    const { copy, body: bytes } = await readyCopy(c.var.ctx, c.req.param('id'))
    return c.body(bytes, 200, {
      'content-type': 'application/zip', 'content-length': String(copy.size), 'content-disposition': `attachment; filename="copy-${copy.createdAt.slice(0, 10)}.zip"`,
    })
  })
  .post('/erasure-request', may('privacy.accept'), answers(ErasureAsked, 201), async (c) => c.json(await askErasure(c.var.ctx), 201))
