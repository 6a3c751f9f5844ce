import type { Ctx } from '../../kernel/ctx'
import { foundById } from './index'
import type { ApprovalQuery } from './shapes'
import { shown } from './shown'
import { approvalPage } from './store'

export async function listApprovals(ctx: Ctx, query: ApprovalQuery) {
  const { rows, ...page } = await approvalPage(ctx, query)
  return { ...page, rows: rows.map((found) => shown(ctx, found)) }
}

export const fullApproval = async (ctx: Ctx, id: string) => shown(ctx, await foundById(ctx, id))
