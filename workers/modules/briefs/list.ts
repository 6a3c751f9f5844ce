import type { Ctx } from '../../kernel/ctx'
import { head } from './head'
import { progressOf } from './rules/completeness'
import { formUnder } from './rules/form-setting'
import type { BriefQuery } from './shapes'
import { briefPage, newestBriefs, type ListedBrief } from './store'

export async function listBriefs(ctx: Ctx, query: BriefQuery) {
  const { rows, ...page } = await briefPage(ctx, query)
  return { ...page, rows: rows.map(listed) }
}

/** The newest of those that the actor may see. */
export const newestListed = async (ctx: Ctx, limit: number) => (await newestBriefs(ctx, limit)).map(listed)

function listed({ brief, client, answered, answeredAt, openQuestions }: ListedBrief) {
  const { percent, missing } = progressOf(formUnder(brief.form), answered)
  return {
    ...head({ ...brief, client }), percent, openQuestions,
    missing: missing.length,
    updatedAt: [brief.createdAt, brief.changedAt ?? '', answeredAt ?? ''].sort().at(-1)!,
  }
}
