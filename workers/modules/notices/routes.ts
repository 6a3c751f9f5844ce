import { Hono } from 'hono'
import type { App } from '../../kernel/http/app-env'
import { may } from '../../kernel/http/guard'
import { answers, body, query } from '../../kernel/http/shape'
import { notFound } from '../../kernel/refusal'
import { chooseMail, mailChoices } from './choose-mails'
import { readAll, readNotice } from './read'
import { isStoppable } from './rules/kinds'
import { AllRead, MailChoice, MailChoiceChange, MailChoices, NoticeQuery, NoticeRead, Notices } from './shapes'
import { noticePage } from './store'

export const notices = new Hono<App>()
  .get('/', may('notice.read'), query(NoticeQuery), answers(Notices), async (c) => {
    const { cursor, unread } = c.req.valid('query')
    return c.json(await noticePage(c.var.ctx, { cursor, onlyUnread: unread === 'true' }), 200)
  })
  .post('/reading', may('notice.read'), answers(AllRead, 201), async (c) => c.json(await readAll(c.var.ctx), 201))
  .post('/:id/reading', may('notice.read'), answers(NoticeRead, 201), async (c) => c.json(await readNotice(c.var.ctx, c.req.param('id')), 201))
  .get('/mails', may('notice.read'), answers(MailChoices), async (c) => c.json(await mailChoices(c.var.ctx), 200))
  .put('/mails/:kind', may('notice.read'), body(MailChoiceChange), answers(MailChoice), async (c) => {
    const kind = c.req.param('kind')
    if (!isStoppable(kind)) throw notFound()
    return c.json(await chooseMail(c.var.ctx, kind, c.req.valid('json')), 200)
  })
