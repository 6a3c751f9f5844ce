import type { Ctx } from '../../kernel/ctx'
import { sha256 } from '../../kernel/hash'
import { asLocale } from '../../kernel/mail/index'
import { conflict, notFound } from '../../kernel/refusal'
import { linkByHash, linksOn, type LinkRow, type SentLink } from './link-store'
import { linkState } from './rules/links'
import type { SigningLink } from './shapes'

/** One of the links that were sent for a thing. @throws 404 */
export async function linkOn(ctx: Ctx, subjectId: string, id: string): Promise<SentLink> {
  const found = (await linksOn(ctx, subjectId)).find(({ link }) => link.id === id)
  if (!found) throw notFound()
  return found
}

/** Whose secret this is. @throws 404 for one that is none, or no more */
export async function linkWith(ctx: Ctx, token: string): Promise<SentLink> {
  const found = await linkByHash(ctx, await sha256(token))
  if (!found) throw notFound()
  return found
}

/** @throws 409 `link_answered`, `link_withdrawn`, `link_expired`, `link_superseded` */
export function demandOpen(ctx: Ctx, link: LinkRow, waiting: number | null) {
  const state = linkState(link, { waiting, now: ctx.now() })
  if (state !== 'open') throw conflict(`link_${state}`)
}

export const linkShown = (ctx: Ctx, { link, sender }: SentLink, waiting: number | null): SigningLink => {
  const { id, revision, version, name, email, locale, sentAt, expiresAt } = link
  return { id, revision, version, name, email, locale: asLocale(locale), sentAt, expiresAt, sender, state: linkState(link, { waiting, now: ctx.now() }) }
}
