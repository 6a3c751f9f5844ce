import { signingLinks, signoffs } from '../../../db/schema/agency/signoffs'
import { insert, type Subject, type Write } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { joinEvent } from '../../kernel/join-event'
import { notFound } from '../../kernel/refusal'
import type { SignoffAnswer } from './rules/answers'
import { linksAbout } from './link-store'
import { about, findSignoff, signoffsOn } from './store'

export { linkKeepers, linksOn } from './link-store'
export { demandOpen, linkOn, linkShown, linkWith } from './link-read'
export { endedLink, newSigningLink, renewedLink, sentAtOnce } from './links'
export { mailSigningLink } from './news'
export { signoffKeepers } from './store'
export { verifySignature, type Verifier } from './verify'

/** @throws 404 when there is none, or none that the actor may see */
export async function signoffById(ctx: Ctx, id: string) {
  const signoff = await findSignoff(ctx, id)
  if (!signoff) throw notFound()
  return signoff
}

/** What was answered to each version of this thing, or to one of them; for an actor who may see the thing. */
export const signoffsOf = (ctx: Ctx, subjectId: string, version?: number) => signoffsOn(ctx, subjectId, version)

/** What was answered to this subject goes along with it to its event: writes for the caller's commit. */
export const joinEventSignoffs = async (ctx: Ctx, subject: Subject): Promise<Write[]> =>
  (await Promise.all([
    joinEvent(ctx, signoffs, about(subject.id), { action: 'signoff.join_event', subject }),
    joinEvent(ctx, signingLinks, linksAbout(subject.id), { action: 'signing.join_event', subject }),
  ])).flat()

type Signing = {
  id: string
  subject: { kind: string; id: string; clientId: string; eventId: string | null }
  /** What the subject is called in this version. */
  title: string
  version: number
  sha256: string
  answer: SignoffAnswer
  comment: string | null
  /** The name as it was typed under it; null where none was. */
  signedAs: string | null
  /** Who answers; of an answer that comes by a link, who sent that, and to which address. */
  personId: string
  sentTo: string | null
}

/** Somebody's yes or no, for the caller's commit: it stands or falls with what it changes. */
export const signoffWrite = (ctx: Ctx, { id, subject, title, version, sha256, answer, comment, signedAs, personId, sentTo }: Signing): Write =>
  insert(ctx, signoffs, {
    id, title, version, sha256, answer, comment, signedAs, personId, sentTo,
    subjectKind: subject.kind, subjectId: subject.id, clientId: subject.clientId, eventId: subject.eventId,
  })
