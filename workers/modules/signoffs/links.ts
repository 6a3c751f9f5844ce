import { signingLinks } from '../../../db/schema/agency/signoffs'
import { after, days, hours } from '../../kernel/clock'
import { insert, update, type News, type Write } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { newToken, sha256 } from '../../kernel/hash'
import { conflict, notFound, tooMany } from '../../kernel/refusal'
import { shownName } from '../../kernel/rules/names'
import { asLocale } from '../../kernel/mail/index'
import { peopleByIds } from '../people/index'
import { linkByHash, linksOn, type LinkRow, type SentLink } from './link-store'
import { signingSent } from './news'
import { daysToUse, linkState, maySendAnother } from './rules/links'
import type { SigningLink } from './shapes'

type To = { name: string; email: string; locale: string; note: string | null }
type Asked = { subject: { kind: string; id: string; clientId: string; eventId: string | null }; title: string; version: number; sha256: string }

/** A fresh link to one version, for the caller's commit. @throws 429 where too many have left today */
export async function newSigningLink(ctx: Ctx, { subject, ...text }: Asked, { note, ...to }: To) {
  await demandRoom(ctx, subject.id)
  const { key, told } = await freshKey(ctx, note)
  const { kind, id, clientId, eventId } = subject
  const link = { id: ctx.newId('signing'), subjectKind: kind, subjectId: id, clientId, eventId, ...text, ...to, sentBy: ctx.actor.id!, end: null, ...key }
  return { link, write: secretly(insert(ctx, signingLinks, link)), tell: [told(link)] }
}

/** The same link once more: with another secret and all its time; the one before is dead. */
export async function renewedLink(ctx: Ctx, link: LinkRow) {
  await demandRoom(ctx, link.subjectId)
  const { key, told } = await freshKey(ctx, null)
  return { renewed: { ...link, ...key, revision: link.revision + 1 }, write: secretly(update(ctx, signingLinks, link, key)), tell: [told(link)] }
}

/** Nobody can answer by it any more: a write for the caller's commit. */
export const endedLink = (ctx: Ctx, link: LinkRow, end: LinkRow['end']): Write => update(ctx, signingLinks, link, { end })

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

async function demandRoom(ctx: Ctx, subjectId: string) {
  const sent = (await linksOn(ctx, subjectId)).map(({ link }) => link.sentAt)
  if (!maySendAnother(sent, after(new Date(ctx.now()), -days))) throw tooMany(hours, 'too_many_links')
}

async function freshKey(ctx: Ctx, note: string | null) {
  const token = newToken()
  const [sender] = await peopleByIds(ctx, [ctx.actor.id!])
  const key = { tokenHash: await sha256(token), sentAt: ctx.now(), expiresAt: after(new Date(ctx.now()), daysToUse * days) }
  const told = (link: Parameters<typeof signingSent>[0]): News => signingSent(link, { token, sender: shownName(sender!, asLocale(link.locale)), note })
  return { key, told }
}

/** The trail knows that it was sent and to whom, not by which secret. */
function secretly(write: Write): Write {
  const { tokenHash: _, ...after } = write.after ?? {}
  const { tokenHash: __, ...before } = write.before ?? {}
  return { ...write, before: write.before && before, after }
}
