import { briefAnalyses } from '../../../db/schema/agency/briefs'
import { commit, remove, update, type Write } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { conflict, notFound } from '../../kernel/refusal'
import { demandEdition, setting } from '../agencies/index'
import { analysisOf, analysisWithBrief, type FoundAnalysis } from './analysis-store'
import { briefById } from './index'
import { missingToReview } from './rules/analysis'
import type { AnalysisChange, Reviewing } from './shapes'

const none = { revision: 0, goals: '', needs: '', risks: [], written: null, review: null }

/** What the agency thinks of a brief among itself; revision 0 while nothing is written. */
export async function readAnalysis(ctx: Ctx, id: string) {
  const found = await analysisWithBrief(ctx, id)
  if (!found) throw notFound()
  const { analysis, writer, reviewer } = found
  return shown(analysis && writer ? { analysis, writer, reviewer } : undefined)
}

/** Writes it anew, and nobody has reviewed that yet. @throws 409 `changed_meanwhile` with `details.current` */
export async function writeAnalysis(ctx: Ctx, id: string, { revision, ...whole }: AnalysisChange) {
  const brief = await briefById(ctx, id)
  const found = await analysisOf(ctx, id)
  demandEdition(shown(found), revision)
  const { clientId, eventId } = brief
  const written = { ...whole, writtenBy: ctx.actor.id!, writtenAt: ctx.now(), ready: null, remark: null, reviewedBy: null, reviewedAt: null }
  const write = setting(ctx, briefAnalyses, { own: found?.analysis, id: id.replace(/^\w+?_/, 'ana_'), whole: { briefId: id, clientId, eventId, ...written }, patch: written, before: null })
  return commit(ctx, { action: 'analysis.change', write, answer: { revision: revision + 1 } })
}

/** A colleague's yes or no to what is written, before the client hears of it. @throws 409 `analysis_not_reviewable` */
export async function reviewAnalysis(ctx: Ctx, id: string, { revision, ready, remark }: Reviewing) {
  await briefById(ctx, id)
  const found = await analysisOf(ctx, id)
  const missing = missingToReview(found?.analysis ?? null, ctx.actor.id!)
  if (missing.length > 0) throw conflict('analysis_not_reviewable', { missing })
  demandEdition(shown(found), revision)
  const reviewed = { ready, remark, reviewedBy: ctx.actor.id, reviewedAt: ctx.now() }
  return commit(ctx, { action: 'analysis.review', write: update(ctx, briefAnalyses, found!.analysis, reviewed), answer: { revision: revision + 1 } })
}

/** It goes with its brief: a write for the caller's commit, none where there is none. */
export async function dropAnalysis(ctx: Ctx, briefId: string): Promise<Write[]> {
  const found = await analysisOf(ctx, briefId)
  return found ? [remove(ctx, briefAnalyses, found.analysis)] : []
}

function shown(found: FoundAnalysis | undefined) {
  if (!found) return none
  const { revision, goals, needs, risks, writtenAt, ready, remark, reviewedAt } = found.analysis
  return {
    revision, goals, needs, risks, written: { by: found.writer, at: writtenAt },
    review: ready === null || !found.reviewer ? null : { ready, remark, by: found.reviewer, at: reviewedAt! },
  }
}
