import { Hono } from 'hono'
import { exported, exportPage } from '../../kernel/exports/exported'
import { Exported } from '../../kernel/exports/shapes'
import { FileDeclaration, Upload } from '../../kernel/files/shapes'
import type { App } from '../../kernel/http/app-env'
import { may } from '../../kernel/http/guard'
import { answers, body, query } from '../../kernel/http/shape'
import { answerQuestion } from './answer'
import { attachToComment } from './attach'
import { threadById } from './index'
import { openTalk } from './open'
import { addComment, beginTalk } from './post'
import { readUpTo } from './read'
import { editComment, withdrawComment } from './revise'
import { messagesOn, talkSheet } from './sheet'
import { Reply, Thread, ThreadQuery, Threads } from './shapes'
import { openPage } from './store'
import { Changed, CommentChange, NewComment, NewTalk, Opening, Posted, Read, Readers, ReadersQuery, Reading, Talk, TalkQuery, Talks, Withdrawal } from './talk-shapes'
import { spokenOf } from './talking'
import { readers, talk, talksOn } from './talks'

export const threads = new Hono<App>()
  .get('/', may('question.read'), query(ThreadQuery), answers(Threads), async (c) =>
    c.json(await openPage(c.var.ctx, c.req.valid('query')), 200))
  .post('/', may('comment.add'), body(NewTalk), answers(Posted, 201), async (c) =>
    c.json(await beginTalk(c.var.ctx, c.req.valid('json')), 201))
  .get('/talks', may('comment.read'), query(TalkQuery), answers(Talks), async (c) =>
    c.json(await talksOn(c.var.ctx, c.req.valid('query')), 200))
  .get('/export', may('list.export', 'comment.read'), query(Exported(TalkQuery)), answers(null), async (c) => {
    const { format, language, ...asked } = c.req.valid('query')
    await spokenOf(c.var.ctx, asked.subjectKind, asked.subjectId)
    return exported(c, talkSheet, { format, language }, (cursor) => messagesOn(c.var.ctx, { ...asked, cursor, limit: exportPage }))
  })
  .get('/readers', may('comment.add'), query(ReadersQuery), answers(Readers), async (c) =>
    c.json(await readers(c.var.ctx, c.req.valid('query')), 200))
  .get('/:id', may('question.read'), answers(Thread), async (c) =>
    c.json((await threadById(c.var.ctx, c.req.param('id'))).thread, 200))
  .post('/:id/answer', may('question.answer'), body(Reply), answers(Thread, 201), async (c) =>
    c.json(await answerQuestion(c.var.ctx, c.req.param('id'), c.req.valid('json')), 201))
  .get('/:id/comments', may('comment.read'), answers(Talk), async (c) =>
    c.json(await talk(c.var.ctx, c.req.param('id')), 200))
  .post('/:id/comments', may('comment.add'), body(NewComment), answers(Posted, 201), async (c) =>
    c.json(await addComment(c.var.ctx, c.req.param('id'), c.req.valid('json')), 201))
  .patch('/:id/comments/:messageId', may('comment.add'), body(CommentChange), answers(Changed), async (c) =>
    c.json(await editComment(c.var.ctx, c.req.param('id'), c.req.param('messageId'), c.req.valid('json')), 200))
  .post('/:id/comments/:messageId/withdrawal', may('comment.add'), body(Withdrawal), answers(Changed, 201), async (c) =>
    c.json(await withdrawComment(c.var.ctx, c.req.param('id'), c.req.param('messageId'), c.req.valid('json')), 201))
  .post('/:id/comments/:messageId/files', may('comment.add'), body(FileDeclaration), answers(Upload, 201), async (c) =>
    c.json(await attachToComment(c.var.ctx, c.req.param('id'), c.req.param('messageId'), c.req.valid('json')), 201))
  .put('/:id/visibility', may('comment.open'), body(Opening), answers(Changed), async (c) =>
    c.json(await openTalk(c.var.ctx, c.req.param('id'), c.req.valid('json')), 200))
  .put('/:id/reading', may('comment.read'), body(Reading), answers(Read), async (c) =>
    c.json(await readUpTo(c.var.ctx, c.req.param('id'), c.req.valid('json').upTo), 200))
