import { credentials } from '../../../db/schema/agency/credentials'
import { commit, update } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { conflict } from '../../kernel/refusal'
import { credentialById } from './read'
import type { PaperKind } from './rules/kinds'
import { claimEnds, missingToReview } from './rules/review'
import type { Claiming } from './shapes'
import { checksOf } from './shown'
import type { CredentialRecord } from './store'

/** Opens it for reading: colleagues see by whom for ten minutes, and again whenever it is renewed. @throws 409 `paper_claimed` by somebody else unless it is taken over */
export async function claimCredential(ctx: Ctx, id: string, { revision, takeOver }: Claiming) {
  const { credential } = await inReview(ctx, id, revision)
  const [own] = missingToReview({ ...reviewBy(ctx, credential, { stamped: false }), decision: 'reject', ticked: [], reason: 'other', note: '.' })
  if (own === 'own') throw conflict('paper_not_reviewable', { missing: [own] })
  if (own === 'claimed' && !takeOver) throw conflict('paper_claimed')
  const until = claimEnds(ctx.now())
  return commit(ctx, { action: 'credential.claim', write: update(ctx, credentials, credential, { claimedBy: ctx.actor.id, claimedUntil: until }), answer: { id, revision: revision + 1, until } })
}

/** A paper that waits for review, as it was read. @throws 404, 409 `changed_meanwhile`, `paper_not_in_review` */
export async function inReview(ctx: Ctx, id: string, revision: number) {
  const found = await credentialById(ctx, id)
  const { credential } = found
  if (credential.revision !== revision) throw conflict('changed_meanwhile', { current: { id, revision: credential.revision } })
  if (credential.state !== 'in_review') throw conflict('paper_not_in_review', { state: credential.state })
  return found
}

/** What the rule of review asks of whoever reads it now. */
export const reviewBy = (ctx: Ctx, credential: CredentialRecord, kind: Pick<PaperKind, 'stamped'>) => ({
  me: ctx.actor.id!, now: ctx.now(), uploadedBy: credential.addedBy, submittedBy: credential.submittedBy, fields: checksOf(kind, credential),
  claim: credential.claimedBy && credential.claimedUntil ? { personId: credential.claimedBy, until: credential.claimedUntil } : null,
})
