import { credentials } from '../../../db/schema/agency/credentials'
import { commit, update } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { conflict } from '../../kernel/refusal'
import { endReminders, remind } from '../../kernel/reminders'
import { dayIn } from '../../kernel/rules/days'
import { supplierReported } from '../../kernel/supplier-facts'
import { paperFiles } from './paper-files'
import { inReview, readBy } from './claim'
import { kindIn, paperTableOf } from './kinds'
import { credentialEnds, credentialRejected, credentialVerified } from './news'
import type { PaperKind } from './rules/kinds'
import { missingToReview } from './rules/review'
import { certificateOffsets, reminderOffsets } from './rules/standing'
import { checksOf } from './shown'
import type { Reviewing } from './shapes'
import { inForceBefore, type Found } from './store'

/**
 * Says whether a paper holds. Verified, it takes the place of the one before, and its end is remembered; rejected, the one before holds on.
 * @throws 409 `paper_not_reviewable` with what is missing
 */
export async function reviewCredential(ctx: Ctx, id: string, { revision, decision, ticked, reason, note }: Reviewing) {
  const found = await inReview(ctx, id, revision)
  const { credential } = found
  const verified = decision === 'verify'
  const state = verified ? ('verified' as const) : ('rejected' as const)
  const [table, files, before] = await Promise.all([paperTableOf(ctx), paperFiles(ctx, credential), verified ? inForceBefore(ctx, credential) : []])
  const kind = kindIn(table, credential.kind)
  const missing = missingToReview({ ...readBy(ctx, credential), fields: checksOf(kind, credential), decision, ticked, reason, note })
  if (missing.length > 0) throw conflict('paper_not_reviewable', { missing })
  const checks = { ticked, sha256: files.flatMap(({ sha256 }) => sha256 ?? []) }
  const decided = { state, reviewedBy: ctx.actor.id, reviewedAt: ctx.now(), reason: verified ? null : reason, note: note || null, checks, claimedBy: null, claimedUntil: null }
  return commit(ctx, {
    action: `credential.${decision}`,
    write: [update(ctx, credentials, credential, decided), ...before.map((old) => ({ ...update(ctx, credentials, old, { state: 'superseded' as const }), action: 'credential.supersede' }))],
    tell: [verified ? credentialVerified(found, kind) : credentialRejected(found, kind, { reason: reason!, note: decided.note }), ...reported(ctx, credential, verified, before)],
    also: verified ? [...before.map((old) => endReminders(ctx, old.id)), ...rememberEnd(ctx, found, kind)] : [],
    answer: { id, revision: revision + 1, state },
  })
}

/** Its holder hears of its end in good time, on the agency's clock. */
const rememberEnd = (ctx: Ctx, found: Found, kind: PaperKind) =>
  remind(ctx, {
    thingId: found.credential.id, news: credentialEnds(found, kind), offsets: found.credential.supplierId === null ? certificateOffsets : reminderOffsets, zone: ctx.agency.zone,
    due: found.credential.validTo ? { on: found.credential.validTo } : null,
  })

/** Counted for the supplier: whether a round held at once, and whether a paper was renewed while it still did. */
function reported(ctx: Ctx, { supplierId }: { supplierId: string | null }, verified: boolean, before: { validTo: string | null }[]) {
  if (!supplierId) return []
  const today = dayIn(ctx.agency.zone, ctx.now())
  const renewed = before.map(({ validTo }) => ({ fact: 'papers_renewed' as const, good: validTo === null || validTo >= today ? 1 : 0, of: 1 }))
  return [supplierReported(supplierId, [{ fact: 'papers_accepted', good: verified ? 1 : 0, of: 1 }, ...renewed])]
}
