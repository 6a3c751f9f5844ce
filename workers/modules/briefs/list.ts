import type { Ctx } from '../../kernel/ctx'
import { openQuestions } from '../threads/index'
import { head } from './head'
import { progressOf } from './rules/completeness'
import type { BriefQuery } from './shapes'
import { briefPage } from './store'

export async function listBriefs(ctx: Ctx, query: BriefQuery) {
  const { rows, ...page } = await briefPage(ctx, query)
  const open = await openQuestions(ctx, rows.map(({ brief }) => brief.id))
  return {
    ...page,
    rows: rows.map(({ brief, client, answered, answeredAt }) => ({
      ...head({ ...brief, client }),
      percent: progressOf(answered).percent,
      openQuestions: open.get(brief.id) ?? 0,
      updatedAt: [brief.createdAt, brief.changedAt ?? '', answeredAt ?? ''].sort().at(-1)!,
    })),
  }
}
