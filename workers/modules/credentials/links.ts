import { paperLinks } from '../../../db/schema/agency/credentials'
import { after, days, hours } from '../../kernel/clock'
import { commit, insert, update, type Write } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { newToken, sha256 } from '../../kernel/hash'
import { asLocale } from '../../kernel/mail/index'
import { conflict, notFound, tooMany } from '../../kernel/refusal'
import { shownName } from '../../kernel/rules/names'
import { peopleByIds } from '../people/index'
import { openOfSupplier } from './open'
import { kindIn, paperTableOf } from './kinds'
import { paperLinkSent } from './link-news'
import { linksTo } from './link-store'
import type { NewPaperLink, PaperLink } from './link-shapes'
import { credentialById } from './read'
import { daysToUse, mostOpen, paperLinkState } from './rules/links'

/** Lets somebody without an account fill in and send this round; the secret goes to them by mail alone. @throws 409 `paper_not_open`, 429 where too many are open */
export async function makePaperLink(ctx: Ctx, id: string, { note, ...to }: NewPaperLink) {
  const { credential } = await openOfSupplier(ctx, id)
  const open = (await linksTo(ctx, id)).filter(({ link }) => paperLinkState(link, { writable: true, now: ctx.now() }) === 'open')
  if (open.length >= mostOpen) throw tooMany(hours, 'too_many_links')
  const token = newToken()
  const [sender] = await peopleByIds(ctx, [ctx.actor.id!])
  const link = { id: ctx.newId('paper_link'), supplierId: credential.supplierId!, credentialId: id, ...to, tokenHash: await sha256(token), sentBy: ctx.actor.id!, expiresAt: after(new Date(ctx.now()), daysToUse * days), end: null }
  return commit(ctx, {
    action: 'paper_link.send', write: secretly(insert(ctx, paperLinks, link)),
    tell: [paperLinkSent(link, { token, note, sender: shownName(sender!, asLocale(to.locale)), names: kindIn(await paperTableOf(ctx), credential.kind).names })],
    answer: { id: link.id, revision: 1, expiresAt: link.expiresAt },
  })
}

/** To whom this round was opened, and what became of it. */
export async function sentPaperLinks(ctx: Ctx, id: string) {
  const { credential } = await credentialById(ctx, id)
  const at = { writable: credential.state === 'uploaded', now: ctx.now() }
  return {
    rows: (await linksTo(ctx, id)).map(({ link, sender }): PaperLink => {
      const { id: linkId, revision, name, email, createdAt, expiresAt } = link
      return { id: linkId, revision, name, email, createdAt, expiresAt, sender, state: paperLinkState(link, at) }
    }),
  }
}

/** Dead at once. @throws 409 for one that is over */
export async function withdrawPaperLink(ctx: Ctx, id: string, linkId: string, { revision }: { revision: number }) {
  await credentialById(ctx, id)
  const found = (await linksTo(ctx, id)).find(({ link }) => link.id === linkId)
  if (!found) throw notFound()
  const { link } = found
  if (link.revision !== revision) throw conflict('changed_meanwhile', { current: { id: linkId, revision: link.revision } })
  if (link.end) throw conflict(`link_${link.end}`)
  return commit(ctx, { action: 'paper_link.withdraw', write: secretly(update(ctx, paperLinks, link, { end: 'withdrawn' })), answer: { id: linkId, revision: revision + 1, expiresAt: link.expiresAt } })
}

/** The trail knows that it was sent and to whom, not by which secret. */
function secretly(write: Write): Write {
  const { tokenHash: _, ...after } = write.after ?? {}
  return { ...write, after }
}
