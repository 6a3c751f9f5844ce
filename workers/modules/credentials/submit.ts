import { credentials } from '../../../db/schema/agency/credentials'
import { commit, update, type Write } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { conflict } from '../../kernel/refusal'
import { reviewTerms } from '../agencies/index'
import { demandMayBring, openCredential } from './open'
import { paperFiles } from './paper-files'
import { kindIn, paperTableOf } from './kinds'
import { credentialSubmitted } from './news'
import { credentialById } from './read'
import { missingToSubmit } from './rules/review'

/** Sends a paper for review; `by` has brought it in, `along` is what is written in the same commit. @throws 409 `paper_incomplete` with what is missing */
export async function submitCredential(ctx: Ctx, id: string, { revision }: { revision: number }, { by = ctx.actor.id, along = [] }: { by?: string | null; along?: Write[] } = {}) {
  const found = await openCredential(ctx, id)
  const { credential } = found
  if (credential.revision !== revision) throw conflict('changed_meanwhile', { current: { id, revision: credential.revision } })
  const [table, all, { dueOn }] = await Promise.all([paperTableOf(ctx), paperFiles(ctx, credential), reviewTerms(ctx)])
  const kind = kindIn(table, credential.kind)
  const files = all.filter(({ state }) => state === 'ready')
  const missing = missingToSubmit(kind, { ...credential, noExpiry: credential.endless, files: files.length, values: credential.fields })
  if (missing.length > 0) throw conflict('paper_incomplete', { missing })
  return commit(ctx, {
    action: 'credential.submit', write: [update(ctx, credentials, credential, { state: 'in_review', submittedBy: by, submittedAt: ctx.now(), dueOn }), ...along],
    tell: [credentialSubmitted(found, kind)], answer: { id, revision: revision + 1, state: 'in_review' as const },
  })
}

/** Whoever sent it takes it back to put it right, while nobody reads it. @throws 409 `paper_not_in_review`, `paper_claimed` */
export async function recallCredential(ctx: Ctx, id: string, { revision }: { revision: number }) {
  const { credential } = await credentialById(ctx, id)
  demandMayBring(ctx, credential)
  if (credential.revision !== revision) throw conflict('changed_meanwhile', { current: { id, revision: credential.revision } })
  if (credential.state !== 'in_review') throw conflict('paper_not_in_review', { state: credential.state })
  if (credential.claimedUntil && credential.claimedUntil > ctx.now()) throw conflict('paper_claimed')
  return commit(ctx, { action: 'credential.recall', write: update(ctx, credentials, credential, { state: 'uploaded', submittedAt: null, dueOn: null, submittedBy: null, claimedBy: null, claimedUntil: null }), answer: { id, revision: revision + 1, state: 'uploaded' as const } })
}
