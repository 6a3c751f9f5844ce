import { Hono } from 'hono'
import { exported, exportPage } from '../../kernel/exports/exported'
import { Exported } from '../../kernel/exports/shapes'
import type { App } from '../../kernel/http/app-env'
import { may } from '../../kernel/http/guard'
import { answers, body, query } from '../../kernel/http/shape'
import { choose, myChoices } from './choose'
import { readAll, readNotice } from './read'
import { AllRead, Choice, ChoiceChange, Choices, NoticeQuery, NoticeRead, Notices, Reading } from './shapes'
import { noticeSheet } from './sheet'
import { noticePage } from './store'

export const notices = new Hono<App>()
  .get('/', may('notice.read'), query(NoticeQuery), answers(Notices), async (c) => {
    const { unread, ...paging } = c.req.valid('query')
    return c.json(await noticePage(c.var.ctx, { ...paging, onlyUnread: unread === 'true' }), 200)
  })
  .get('/export', may('notice.read'), query(Exported(NoticeQuery)), answers(null), (c) => {
    const { format, language, unread } = c.req.valid('query')
    return exported(c, noticeSheet(c.var.ctx), { format, language }, (cursor) => noticePage(c.var.ctx, { cursor, limit: exportPage, onlyUnread: unread === 'true' }))
  })
  .post('/reading', may('notice.read'), body(Reading), answers(AllRead, 201), async (c) => c.json(await readAll(c.var.ctx, c.req.valid('json')), 201))
  .post('/:id/reading', may('notice.read'), answers(NoticeRead, 201), async (c) => c.json(await readNotice(c.var.ctx, c.req.param('id')), 201))
  .get('/choices', may('notice.read'), answers(Choices), async (c) => c.json(await myChoices(c.var.ctx), 200))
  .put('/choices/:kind', may('notice.choose'), body(ChoiceChange), answers(Choice), async (c) =>
    c.json(await choose(c.var.ctx, c.req.param('kind'), c.req.valid('json')), 200))
