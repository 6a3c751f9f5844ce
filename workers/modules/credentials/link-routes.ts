import { Hono, type Context } from 'hono'
import { agencyBySlug } from '../../kernel/agency-by-slug'
import { cancelFile, completeFile, FileDeclaration, FileState, octets, Part, ReadyFile, receivePart, Upload, uploadState } from '../../kernel/files/index'
import type { App } from '../../kernel/http/app-env'
import { ctxForProduct } from '../../kernel/http/ctx-of'
import { strangers } from '../../kernel/http/ground'
import { anybody } from '../../kernel/http/guard'
import { answers, body } from '../../kernel/http/shape'
import { AsRead } from '../../kernel/shapes'
import { detachByLink, linkedFile, opened, openedByLink, submitByLink } from './by-link'
import { attachToCredential, fillCredential } from './fill'
import { LinkedPaper } from './link-shapes'
import { CredentialChange, Written } from './shapes'

/** The public door for whoever was asked for one paper: the agency's name and a secret, and nothing else is needed. */
export const paperLinks = new Hono<App>()
  .get('/:slug/:token', anybody(), strangers, answers(LinkedPaper), async (c) => c.json(await openedByLink(await there(c), c.req.param('token')), 200))
  .patch('/:slug/:token', anybody(), strangers, body(CredentialChange), answers(Written), async (c) => {
    const [ctx, id] = await paperAt(c)
    // Which pages of which of the company's files are the paper is not for whoever holds a link to say.
    const { ranges: _, ...change } = c.req.valid('json')
    return c.json(await fillCredential(ctx, id, change), 200)
  })
  .post('/:slug/:token/submission', anybody(), strangers, body(AsRead), answers(Written, 201), async (c) =>
    c.json(await submitByLink(await there(c), c.req.param('token'), c.req.valid('json')), 201))
  .post('/:slug/:token/files', anybody(), strangers, body(FileDeclaration), answers(Upload, 201), async (c) => {
    const [ctx, id] = await paperAt(c)
    return c.json(await attachToCredential(ctx, id, c.req.valid('json')), 201)
  })
  .delete('/:slug/:token/files/:fileId', anybody(), strangers, answers(FileState), async (c) =>
    c.json(await detachByLink(await there(c), c.req.param('token'), c.req.param('fileId')), 200))
  .get('/:slug/:token/uploads/:fileId', anybody(), strangers, answers(Upload), async (c) => c.json(await uploadState(await fileAt(c), c.req.param('fileId')), 200))
  .put('/:slug/:token/uploads/:fileId/parts/:number', anybody(), strangers, answers(Part), async (c) =>
    c.json(await receivePart(await fileAt(c), c.req.param('fileId'), Number(c.req.param('number')), octets(c)), 200))
  .post('/:slug/:token/uploads/:fileId/completion', anybody(), strangers, answers(ReadyFile, 201), async (c) => c.json(await completeFile(await fileAt(c), c.req.param('fileId')), 201))
  .delete('/:slug/:token/uploads/:fileId', anybody(), strangers, answers(FileState), async (c) => c.json(await cancelFile(await fileAt(c), c.req.param('fileId')), 200))

const there = async (c: Context<App>) => ctxForProduct(c, await agencyBySlug(c.var.directory, c.req.param('slug')!), 'paper link')

async function paperAt(c: Context<App>) {
  const ctx = await there(c)
  return [ctx, (await opened(ctx, c.req.param('token')!)).id] as const
}

async function fileAt(c: Context<App>) {
  const ctx = await there(c)
  await linkedFile(ctx, c.req.param('token')!, c.req.param('fileId')!)
  return ctx
}
