import { Hono } from 'hono'
import * as v from 'valibot'
import type { App } from '../kernel/http/app-env'
import { anybody } from '../kernel/http/guard'
import { answers, body } from '../kernel/http/shape'
import { mailById } from '../kernel/mail/mailbox'
import { conflict, notFound } from '../kernel/refusal'
import { isLocal } from '../kernel/rules/environment'
import { Paragraph } from '../kernel/shapes'
import { replyTo } from './development'
import { receiveReply } from './receive'

const DevReply = v.strictObject({ text: Paragraph() })
const Outcome = v.object({ refused: v.nullable(v.string()) })

/** Answering a mail of the development mailbox, by a real mail through the same door as in production; no such route where that is not local. */
export const replies = new Hono<App>()
  .use(async (c, next) => {
    if (!isLocal(c.env)) throw notFound()
    await next()
  })
  .post('/:id/reply', anybody(), body(DevReply), answers(Outcome, 201), async (c) => {
    const mail = await mailById(c.env, c.req.param('id'))
    if (!mail) throw notFound()
    if (!mail.replyTo) throw conflict('mail_takes_no_answer')
    const { incoming, outcome } = replyTo({ ...mail, replyTo: mail.replyTo }, c.req.valid('json').text, { id: c.var.requestId, now: c.var.now })
    await receiveReply(incoming, c.env, c.var.subjects)
    return c.json(outcome, 201)
  })
