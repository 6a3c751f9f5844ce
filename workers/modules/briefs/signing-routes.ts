import { Hono, type Context } from 'hono'
import { agencyBySlug } from '../../kernel/agency-by-slug'
import type { App } from '../../kernel/http/app-env'
import { ctxForProduct } from '../../kernel/http/ctx-of'
import { strangers } from '../../kernel/http/ground'
import { anybody } from '../../kernel/http/guard'
import { answers, body } from '../../kernel/http/shape'
import { SignedByLink, Signing, SigningPage } from './shapes'
import { answerByLink, openedByLink } from './sign-by-link'

/** The public door for whoever was sent a version to answer: the agency's name and a secret, and nothing else is needed. */
export const signing = new Hono<App>()
  .get('/:slug/:token', anybody(), strangers, answers(SigningPage), async (c) =>
    c.json(await openedByLink(await there(c), c.req.param('token')), 200))
  .post('/:slug/:token', anybody(), strangers, body(Signing), answers(SignedByLink, 201), async (c) =>
    c.json(await answerByLink(await there(c), c.req.param('token'), c.req.valid('json')), 201))

const there = async (c: Context<App>) => ctxForProduct(c, await agencyBySlug(c.var.directory, c.req.param('slug')!), 'signing link')
