import { paperLinks } from '../../../db/schema/agency/credentials'
import { update } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { fileOn, filesOf } from '../../kernel/files/index'
import { sha256 } from '../../kernel/hash'
import { notFound, Refusal } from '../../kernel/refusal'
import { publicBrand } from '../../kernel/rules/brand'
import { detachFromCredential } from './fill'
import { linkByHash, type PaperLinkRow } from './link-store'
import type { LinkedPaper } from './link-shapes'
import { credentialById, fullCredential } from './read'
import { paperLinkState } from './rules/links'
import { submitCredential } from './submit'

/** The round that whoever holds this secret may fill in. @throws 404 for what is no secret, 410 `link_used`, `link_withdrawn`, `link_expired`, `link_superseded` */
export async function opened(ctx: Ctx, token: string) {
  const found = await linkByHash(ctx, await sha256(token))
  if (!found) throw notFound()
  const { credential } = await credentialById(ctx, found.link.credentialId)
  const state = paperLinkState(found.link, { writable: credential.state === 'uploaded', now: ctx.now() })
  if (state !== 'open') throw new Refusal(410, `link_${state}`)
  return { ...found, id: found.link.credentialId }
}

/** Looking does not use it up. */
export async function openedByLink(ctx: Ctx, token: string): Promise<LinkedPaper> {
  const { link, sender, id } = await opened(ctx, token)
  const { holder, ...paper } = await fullCredential(ctx, id)
  const { name, languages, zone, brand } = ctx.agency
  return {
    agency: { name, languages, zone, brand: publicBrand(brand) }, supplier: holder, to: link.name, sender, expiresAt: link.expiresAt,
    paper: { ...paper, holder, earlier: [], elsewhere: [], claim: null, mine: false },
  }
}

/** A file of that round on its way, or arrived, that came by a link. @throws 404 for every other */
export async function linkedFile(ctx: Ctx, token: string, fileId: string) {
  const { id } = await opened(ctx, token)
  await fileOn(ctx, id, fileId)
  return id
}

/** What came by a link is taken off again by whoever holds it, and nothing else. */
export async function detachByLink(ctx: Ctx, token: string, fileId: string) {
  const id = await linkedFile(ctx, token, fileId)
  const sent = (await filesOf(ctx, id)).find((file) => file.id === fileId)
  if (sent?.addedBy !== ctx.actor.kind) throw notFound()
  return detachFromCredential(ctx, id, fileId)
}

/** Sent for review, and the link used up in the same commit. Whoever made the link has brought it in: they do not review it. @throws 409 `paper_incomplete` */
export async function submitByLink(ctx: Ctx, token: string, asRead: { revision: number }) {
  const { link, id } = await opened(ctx, token)
  return submitCredential(ctx, id, asRead, { by: link.sentBy, along: [used(ctx, link)] })
}

function used(ctx: Ctx, link: PaperLinkRow) {
  const write = update(ctx, paperLinks, link, { end: 'used' })
  return { ...write, action: 'paper_link.use' }
}
