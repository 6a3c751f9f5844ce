import { signingLinks } from '../../../db/schema/agency/signoffs'
import { after, days, hours } from '../../kernel/clock'
import { insert, update, type News, type Write } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { newToken, sha256 } from '../../kernel/hash'
import { conflict, Refusal, tooMany } from '../../kernel/refusal'
import { shownName } from '../../kernel/rules/names'
import { asLocale } from '../../kernel/mail/index'
import { peopleByIds } from '../people/index'
import { firstWaiting, linksOn, type LinkRow } from './link-store'
import { signingSent } from './news'
import { daysToUse, maySendAnother, waitsAt } from './rules/links'

type To = { name: string; email: string; locale: string; note: string | null }
type Asked = { subject: { kind: string; id: string; clientId: string; eventId: string | null }; title: string; version: number; sha256: string }

/** A fresh link to one version, for the caller's commit, which `sentAtOnce` watches. @throws 409 `link_waiting` for an address where one waits already, 429 where too many have left today */
export async function newSigningLink(ctx: Ctx, { subject, ...text }: Asked, { note, ...to }: To) {
  const sent = (await linksOn(ctx, subject.id)).map(({ link }) => link)
  if (waitsAt(sent, { version: text.version, email: to.email }, ctx.now())) throw conflict('link_waiting')
  demandRoom(ctx, sent)
  const { key, told } = await freshKey(ctx, note)
  const { kind, id, clientId, eventId } = subject
  const link = { id: ctx.newId('signing'), subjectKind: kind, subjectId: id, clientId, eventId, ...text, ...to, sentBy: ctx.actor.id!, end: null, ...key }
  return { link, write: secretly({ ...insert(ctx, signingLinks, link), statement: firstWaiting(ctx, link) }), tell: [told(link)] }
}

/** Of two who send at once to the same address, the second learns that one waits there. */
export function sentAtOnce(error: unknown): never {
  throw error instanceof Refusal && error.code === 'changed_meanwhile' ? conflict('link_waiting') : error
}

/** The same link once more: with another secret and all its time; the one before is dead. */
export async function renewedLink(ctx: Ctx, link: LinkRow) {
  demandRoom(ctx, (await linksOn(ctx, link.subjectId)).map((sent) => sent.link))
  const { key, told } = await freshKey(ctx, null)
  return { renewed: { ...link, ...key, revision: link.revision + 1 }, write: secretly(update(ctx, signingLinks, link, key)), tell: [told(link)] }
}

/** Nobody can answer by it any more: a write for the caller's commit. */
export const endedLink = (ctx: Ctx, link: LinkRow, end: LinkRow['end']): Write => update(ctx, signingLinks, link, { end })

function demandRoom(ctx: Ctx, sent: LinkRow[]) {
  if (!maySendAnother(sent.map(({ sentAt }) => sentAt), after(new Date(ctx.now()), -days))) throw tooMany(hours, 'too_many_links')
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
