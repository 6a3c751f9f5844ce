import { briefs } from '../../../db/schema/agency/briefs'
import { intoBin, noLongerBinned, outOfBin, purged } from '../../kernel/bin/index'
import { commit, remove } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { cancelFilesOf } from '../../kernel/files/index'
import { conflict, notFound } from '../../kernel/refusal'
import { endReminders } from '../../kernel/reminders'
import { purgeTalks } from '../threads/index'
import { dropAnalysis } from './analysis'
import { head } from './head'
import { briefById } from './index'
import { missingToMove } from './rules/states'
import { dropPairs } from './double-store'
import { dropAnswers, findBriefOrBinned } from './store'

/** A draft that nobody needs. @throws 409 `brief_is_no_draft`: what was sent stays on record */
export async function binBrief(ctx: Ctx, id: string) {
  const brief = await briefById(ctx, id)
  const missing = missingToMove('bin', brief.state, ctx.actor.kind)
  if (missing.length > 0) throw conflict('brief_is_no_draft', { missing })

  const subject = { kind: 'brief', id, clientId: brief.clientId, eventId: null }
  return commit(ctx, { action: 'brief.bin', write: intoBin(ctx, briefs, brief, { subject, title: brief.title }), answer: { id, binnedAt: ctx.now() } })
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
