import { Hono } from 'hono'
import type { App } from '../http/app-env'
import { anybody } from '../http/guard'
import { answers, query } from '../http/shape'
import { notFound } from '../refusal'
import { isLocal } from '../rules/environment'
import { mailById, newestMails } from './mailbox'
import { MailboxMail, MailboxPage, MailboxQuery } from './shapes'

/** The Mailbox of development: what would have been sent, readable without signing in. Anywhere else there is no such thing. */
export const mailbox = new Hono<App>()
  .use(async (c, next) => {
    if (!isLocal(c.env)) throw notFound()
    await next()
  })
  .get('/', anybody(), query(MailboxQuery), answers(MailboxPage), async (c) =>
    c.json({ rows: await newestMails(c.env, c.req.valid('query').to) }, 200))
  .get('/:id', anybody(), answers(MailboxMail), async (c) => {
    const mail = await mailById(c.env, c.req.param('id'))
    if (!mail) throw notFound()
    return c.json(mail, 200)
  })
