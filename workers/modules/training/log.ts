import { trainingEntries } from '../../../db/schema/agency/training'
import { commit, insert, remove, update } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { conflict, invalid } from '../../kernel/refusal'
import { dayIn } from '../../kernel/rules/days'
import { failedUnique } from '../../kernel/sqlite-errors'
import { ownEntry } from './read'
import { isSame, wrongEntry, type Logged } from './rules/entry'
import type { EntryChange, NewEntry } from './shapes'
import { findTagged } from './store'

/** Nothing that was said of it before holds of what it says now. */
const unread = { claimedBy: null, claimedUntil: null, verifiedBy: null, verifiedAt: null, reason: null }
const sent = (ctx: Ctx, submit: boolean) => (submit ? { state: 'submitted' as const, submittedAt: ctx.now() } : { state: 'draft' as const, submittedAt: null })

/** Puts down what somebody did. Sent again with its tag, as by a device that never heard the answer, it is there already. @throws 422 by field */
export async function logEntry(ctx: Ctx, { submit, endsOn, ...wish }: NewEntry) {
  const entry = { ...wish, endsOn: endsOn ?? wish.startsOn }
  demandSound(ctx, entry)
  const personId = ctx.actor.id!
  const id = ctx.newId('training')
  const row = { id, personId, ...entry, tag: wish.tag ?? id, ...sent(ctx, submit), ...unread }
  try {
    return await commit(ctx, { action: 'training.log', write: insert(ctx, trainingEntries, row), answer: { id: row.id, revision: 1, state: row.state } })
  } catch (error) {
    if (!wish.tag || !failedUnique(error, 'training_entries')) throw error
    const { id, revision, state } = (await findTagged(ctx, personId, wish.tag))!
    return { id, revision, state }
  }
}

/** What is changed must be verified anew; what says the same as before stands as it stood. @throws 404 for somebody else's; 409 `changed_meanwhile`; 422 by field */
export async function changeEntry(ctx: Ctx, id: string, { revision, submit, ...change }: EntryChange) {
  const { entry } = await ownEntry(ctx, id, revision)
  if (entry.state === 'verified' && isSame(entry, change)) return { id, revision, state: entry.state }
  demandSound(ctx, { ...entry, ...change })
  const patch = { ...change, ...sent(ctx, submit), ...unread }
  return commit(ctx, { action: 'training.change', write: update(ctx, trainingEntries, entry, patch), answer: { id, revision: revision + 1, state: patch.state } })
}

/** Hands an entry in to be verified. @throws 409 `entry_not_open` for one that waits or is verified already */
export async function submitEntry(ctx: Ctx, id: string, { revision }: { revision: number }) {
  const { entry } = await ownEntry(ctx, id, revision)
  if (entry.state !== 'draft' && entry.state !== 'returned') throw conflict('entry_not_open', { state: entry.state })
  const patch = { ...sent(ctx, true), ...unread }
  return commit(ctx, { action: 'training.submit', write: update(ctx, trainingEntries, entry, patch), answer: { id, revision: revision + 1, state: patch.state } })
}

/** Takes back what was never verified. @throws 409 `entry_verified` */
export async function dropEntry(ctx: Ctx, id: string) {
  const { entry } = await ownEntry(ctx, id)
  if (entry.state === 'verified') throw conflict('entry_verified')
  return commit(ctx, { action: 'training.drop', write: remove(ctx, trainingEntries, entry), answer: { id } })
}

function demandSound(ctx: Ctx, entry: Logged) {
  const wrong = wrongEntry(entry, dayIn(ctx.agency.zone, ctx.now()))
  if (Object.keys(wrong).length > 0) throw invalid(wrong)
}
