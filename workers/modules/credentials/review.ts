import { credentials } from '../../../db/schema/agency/credentials'
import { commit, update } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { filesOf } from '../../kernel/files/index'
import { conflict } from '../../kernel/refusal'
import { endReminders, remind } from '../../kernel/reminders'
import { demandKind } from './kinds'
import { credentialEnds, credentialRejected, credentialVerified } from './news'
import { credentialById } from './read'
import { reminderOffsets } from './rules/reminders'
import { claimEnds, missingToReview } from './rules/review'
import type { Claiming, Reviewing } from './shapes'
import { checksOf } from './shown'
import { inForceBefore, type CredentialRecord } from './store'

/** Opens it for reading: colleagues see by whom for ten minutes, and again whenever it is renewed. @throws 409 `paper_claimed` by somebody else unless it is taken over */
export async function claimCredential(ctx: Ctx, id: string, { revision, takeOver }: Claiming) {
  const credential = await inReview(ctx, id, revision)
  const [own] = missingToReview({ ...reviewBy(ctx, credential), decision: 'reject', ticked: [], reason: 'other', note: '.' })
  if (own === 'own') throw conflict('paper_not_reviewable', { missing: [own] })
  if (own === 'claimed' && !takeOver) throw conflict('paper_claimed')
  const until = claimEnds(ctx.now())
  return commit(ctx, { action: 'credential.claim', write: update(ctx, credentials, credential, { claimedBy: ctx.actor.id, claimedUntil: until }), answer: { id, revision: revision + 1, until } })
}

/**
 * Says whether a paper holds. Verified, it takes the place of the one before, and its end is remembered; rejected, the one before holds on.
 * @throws 409 `paper_not_reviewable` with what is missing
 */
export async function reviewCredential(ctx: Ctx, id: string, { revision, decision, ticked, reason, note }: Reviewing) {
  const credential = await inReview(ctx, id, revision)
  const missing = missingToReview({ ...reviewBy(ctx, credential), decision, ticked, reason, note })
  if (missing.length > 0) throw conflict('paper_not_reviewable', { missing })
  const kind = demandKind(credential.kind)
  const verified = decision === 'verify'
  const state = verified ? ('verified' as const) : ('rejected' as const)
  const [files, before] = await Promise.all([filesOf(ctx, id), verified ? inForceBefore(ctx, credential) : []])
  const checks = { ticked, sha256: files.flatMap(({ sha256 }) => sha256 ?? []) }
  const decided = { state, reviewedBy: ctx.actor.id, reviewedAt: ctx.now(), reason: verified ? null : reason, note: note || null, checks, claimedBy: null, claimedUntil: null }
  return commit(ctx, {
    action: `credential.${decision}`,
    write: [update(ctx, credentials, credential, decided), ...before.map((old) => ({ ...update(ctx, credentials, old, { state: 'superseded' as const }), action: 'credential.supersede' }))],
    tell: [verified ? credentialVerified(credential, kind) : credentialRejected(credential, kind, { reason: reason!, note: decided.note })],
    also: verified ? [...before.map((old) => endReminders(ctx, old.id)), ...rememberEnd(ctx, credential)] : [],
    answer: { id, revision: revision + 1, state },
  })
}

/** Its holder hears of its end in good time, on the agency's clock. */
const rememberEnd = (ctx: Ctx, credential: CredentialRecord) =>
  remind(ctx, {
    thingId: credential.id, news: credentialEnds(credential, demandKind(credential.kind)), offsets: reminderOffsets, zone: ctx.agency.zone,
    due: credential.validTo ? { on: credential.validTo } : null,
  })

async function inReview(ctx: Ctx, id: string, revision: number) {
  const { credential } = await credentialById(ctx, id)
  if (credential.revision !== revision) throw conflict('changed_meanwhile', { current: { id, revision: credential.revision } })
  if (credential.state !== 'in_review') throw conflict('paper_not_in_review', { state: credential.state })
  return credential
}

const reviewBy = (ctx: Ctx, credential: CredentialRecord) => ({
  me: ctx.actor.id!, now: ctx.now(), uploadedBy: credential.addedBy, submittedBy: credential.submittedBy, fields: checksOf(credential),
  claim: credential.claimedBy && credential.claimedUntil ? { personId: credential.claimedBy, until: credential.claimedUntil } : null,
})
