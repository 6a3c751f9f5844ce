import { commit } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { conflict } from '../../kernel/refusal'
import { demandOpen, endedLink, linkOn, linkShown, linksOn, newSigningLink, renewedLink, sentAtOnce } from '../signoffs/index'
import { contentOf } from './content'
import { briefById } from './index'
import { missingToMove } from './rules/states'
import type { Sending } from './shapes'
import { findVersion, type BriefRecord } from './store'

/** The version that waits for the client's answer; null while none does. */
export const waitingVersion = ({ state, version }: Pick<BriefRecord, 'state' | 'version'>) => (state === 'ready_to_agree' ? version : null)

/**
 * The version on the table goes to somebody without an account, who may answer it once. Whoever sends it may sign themselves, or is staff.
 * @throws 409 `brief_not_sendable`, `version_superseded`, `link_waiting`; 429 `too_many_links`
 */
export async function sendToSign(ctx: Ctx, id: string, asked: string, to: Sending) {
  const brief = await briefById(ctx, id)
  const missing = missingToMove('send', brief.state, ctx.actor.kind)
  if (missing.length > 0) throw conflict('brief_not_sendable', { missing })
  if (asked !== String(brief.version)) throw conflict('version_superseded', { newest: brief.version })

  const version = await findVersion(ctx, id, brief.version)
  const { clientId, eventId } = brief
  const text = { title: contentOf(version!.record).title, version: brief.version, sha256: version!.record.sha256 }
  const { link, write, tell } = await newSigningLink(ctx, { subject: { kind: 'brief', id, clientId, eventId }, ...text }, to)
  return commit(ctx, { action: 'signing.send', write, tell, answer: { id: link.id, revision: 1, expiresAt: link.expiresAt } }).catch(sentAtOnce)
}

/** To whom versions of this brief were sent, and what became of it. */
export async function sentLinks(ctx: Ctx, id: string) {
  const brief = await briefById(ctx, id)
  return { rows: (await linksOn(ctx, id)).map((sent) => linkShown(ctx, sent, waitingVersion(brief))) }
}

/** Sent once more, with another secret. @throws 409 for one that is over */
export async function renewLink(ctx: Ctx, id: string, linkId: string, { revision }: { revision: number }) {
  const { brief, sent } = await linkAt(ctx, id, linkId, revision)
  if (sent.link.end) demandOpen(ctx, sent.link, waitingVersion(brief))
  if (sent.link.version !== waitingVersion(brief)) throw conflict('link_superseded')
  const { renewed, write, tell } = await renewedLink(ctx, sent.link)
  return commit(ctx, { action: 'signing.renew', write, tell, answer: { id: linkId, revision: renewed.revision, expiresAt: renewed.expiresAt } })
}

/** Dead at once. */
export async function withdrawLink(ctx: Ctx, id: string, linkId: string, { revision }: { revision: number }) {
  const { sent } = await linkAt(ctx, id, linkId, revision)
  if (sent.link.end) throw conflict(`link_${sent.link.end}`)
  return commit(ctx, { action: 'signing.withdraw', write: endedLink(ctx, sent.link, 'withdrawn'), answer: { id: linkId, revision: revision + 1, expiresAt: sent.link.expiresAt } })
}

async function linkAt(ctx: Ctx, id: string, linkId: string, revision: number) {
  const brief = await briefById(ctx, id)
  const sent = await linkOn(ctx, id, linkId)
  if (sent.link.revision !== revision) throw conflict('changed_meanwhile', { current: linkShown(ctx, sent, waitingVersion(brief)) })
  return { brief, sent }
}
