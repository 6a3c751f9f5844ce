import { credentials } from '../../../db/schema/agency/credentials'
import { commit, update } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { conflict } from '../../kernel/refusal'
import { claimEnds } from '../../kernel/rules/claim'
import type { Claiming } from '../../kernel/shapes'
import { credentialById } from './read'
import { missingToOpen } from './rules/review'
import type { CredentialRecord } from './store'

/** Opens it for reading: colleagues see by whom for ten minutes, and again whenever it is renewed. @throws 409 `paper_claimed` by somebody else unless it is taken over; `paper_not_reviewable` for what they brought in */
export async function claimCredential(ctx: Ctx, id: string, { revision, takeOver }: Claiming) {
  const { credential } = await inReview(ctx, id, revision)
  const missing = missingToOpen(readBy(ctx, credential))
  if (missing.includes('own')) throw conflict('paper_not_reviewable', { missing: ['own'] })
  if (missing.includes('claimed') && !takeOver) throw conflict('paper_claimed')
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

/** What the rules of review ask of whoever reads it now. */
export const readBy = (ctx: Ctx, credential: CredentialRecord) => ({
  me: ctx.actor.id!, now: ctx.now(), uploadedBy: credential.addedBy, submittedBy: credential.submittedBy,
  claim: credential.claimedBy && credential.claimedUntil ? { personId: credential.claimedBy, until: credential.claimedUntil } : null,
})
