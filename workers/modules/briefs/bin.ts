import { briefs } from '../../../db/schema/agency/briefs'
import { intoBin, noLongerBinned, outOfBin, purged } from '../../kernel/bin/index'
import { commit, remove } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { cancelFilesOf } from '../../kernel/files/index'
import { demandAll } from '../../kernel/as-read'
import { conflict, notFound } from '../../kernel/refusal'
import { endReminders } from '../../kernel/reminders'
import { purgeTalks } from '../threads/index'
import { dropAnalysis } from './analysis'
import { head } from './head'
import { briefById } from './index'
import { missingToMove } from './rules/states'
import { dropPairs } from './double-store'
import { briefRecords, briefRecordsOrBinned, dropAnswers, findBriefOrBinned } from './store'

/** A draft that nobody needs. @throws 409 `brief_is_no_draft`: what was sent stays on record */
export async function binBrief(ctx: Ctx, id: string) {
  const write = thrownAway(ctx, await briefById(ctx, id))
  return commit(ctx, { action: 'brief.bin', write, answer: { id, binnedAt: ctx.now() } })
}

/** Many of them, all or none. @throws 404, 409 as of one */
export async function binBriefs(ctx: Ctx, ids: string[]) {
  const found = demandAll(ids, await briefRecords(ctx, ids))
  return commit(ctx, { action: 'brief.bin', write: found.flatMap((brief) => thrownAway(ctx, brief)), answer: { rows: found.map(({ id }) => ({ id, binnedAt: ctx.now() })) } })
}

/** What takes many back. @throws 409 `not_in_bin` when one stands where it stood */
export async function restoreBriefs(ctx: Ctx, ids: string[]) {
  const found = demandAll(ids, await briefRecordsOrBinned(ctx, ids))
  if (found.some(({ binnedAt }) => !binnedAt)) throw conflict('not_in_bin')
  return commit(ctx, { action: 'brief.restore', write: await outOfBin(ctx, briefs, found), answer: { rows: found.map(({ id }) => ({ id, binnedAt: null })) } })
}

function thrownAway(ctx: Ctx, brief: typeof briefs.$inferSelect) {
  const { id, clientId, title, state } = brief
  const missing = missingToMove('bin', state, ctx.actor.kind)
  if (missing.length > 0) throw conflict('brief_is_no_draft', { missing })
  return intoBin(ctx, briefs, brief, { subject: { kind: 'brief', id, clientId, eventId: null }, title })
}

/** @throws 409 `not_in_bin` when it stands where it stood */
export async function restoreBrief(ctx: Ctx, id: string) {
  const brief = await findBriefOrBinned(ctx, id)
  if (!brief) throw notFound()
  if (!brief.binnedAt) throw conflict('not_in_bin')
  return commit(ctx, { action: 'brief.restore', write: await outOfBin(ctx, briefs, [brief]), answer: head({ ...brief, revision: brief.revision + 1 }) })
}

/** For good, after its time in the bin, with all that was answered, added and said to it. */
export async function purgeBrief(ctx: Ctx, id: string) {
  const brief = await findBriefOrBinned(ctx, id)
  if (!brief?.binnedAt) throw notFound()
  const talks = await purgeTalks(ctx, id)
  const write = [...(await dropAnswers(ctx, brief)), ...(await dropPairs(ctx, brief)), ...(await dropAnalysis(ctx, id)), ...(await cancelFilesOf(ctx, [id])), ...talks.write, remove(ctx, briefs, brief), ...(await noLongerBinned(ctx, [id]))]
  await commit(ctx, { action: 'brief.purge', write, tell: [purged({ kind: 'brief', id })], also: [...talks.also, endReminders(ctx, id)] })
}
