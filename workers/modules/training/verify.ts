import { trainingEntries } from '../../../db/schema/agency/training'
import { commit, update } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { conflict } from '../../kernel/refusal'
import { claimEnds } from '../../kernel/rules/claim'
import type { Claiming } from '../../kernel/shapes'
import { entryReturned } from './news'
import { entryById } from './read'
import { missingToOpen, missingToVerify } from './rules/entry'
import type { Verifying } from './shapes'
import { shown } from './shown'
import type { EntryRecord } from './store'

/** Opens it for reading: colleagues see by whom for ten minutes, and again whenever it is renewed. @throws 409 `entry_claimed` by somebody else unless it is taken over; `entry_not_verifiable` for one's own */
export async function claimEntry(ctx: Ctx, id: string, { revision, takeOver }: Claiming) {
  const { entry } = await waiting(ctx, id, revision)
  const missing = missingToOpen(readBy(ctx, entry))
  if (missing.includes('own')) throw conflict('entry_not_verifiable', { missing })
  if (missing.includes('claimed') && !takeOver) throw conflict('entry_claimed')
  const until = claimEnds(ctx.now())
  return commit(ctx, { action: 'training.claim', write: update(ctx, trainingEntries, entry, { claimedBy: ctx.actor.id, claimedUntil: until }), answer: { id, revision: revision + 1, until } })
}

/** Says whether it counts, or sends it back with what to put right. Of two who answer at once the second is refused. @throws 409 `entry_not_verifiable` with what is missing */
export async function verifyEntry(ctx: Ctx, id: string, { revision, decision, reason }: Verifying) {
  const { entry } = await waiting(ctx, id, revision)
  const missing = missingToVerify({ ...readBy(ctx, entry), decision, reason })
  if (missing.length > 0) throw conflict('entry_not_verifiable', { missing })
  const verified = decision === 'verify'
  const state = verified ? ('verified' as const) : ('returned' as const)
  const patch = { state, claimedBy: null, claimedUntil: null, reason: verified ? null : reason, verifiedBy: verified ? ctx.actor.id : null, verifiedAt: verified ? ctx.now() : null }
  return commit(ctx, { action: `training.${decision}`, write: update(ctx, trainingEntries, entry, patch), tell: verified ? [] : [entryReturned(entry, reason!)], answer: { id, revision: revision + 1, state } })
}

async function waiting(ctx: Ctx, id: string, revision: number) {
  const found = await entryById(ctx, id)
  if (found.entry.revision !== revision) throw conflict('changed_meanwhile', { current: shown(found) })
  if (found.entry.state !== 'submitted') throw conflict('entry_not_submitted', { state: found.entry.state })
  return found
}

const readBy = (ctx: Ctx, { personId, claimedBy, claimedUntil }: EntryRecord) =>
  ({ me: ctx.actor.id!, personId, now: ctx.now(), claim: claimedBy && claimedUntil ? { personId: claimedBy, until: claimedUntil } : null })
