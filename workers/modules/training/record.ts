import type { Ctx } from '../../kernel/ctx'
import { certificatesOf } from '../credentials/index'
import { progressFor } from './progress'
import { shown } from './shown'
import { wholeLog } from './store'

/** One's whole record, to take along to wherever one goes next: every entry, what one works for, and what one holds. */
export async function ownRecord(ctx: Ctx) {
  const [entries, { rows }, { lines, others }] = await Promise.all([wholeLog(ctx, ctx.actor.id!), progressFor(ctx), certificatesOf(ctx)])
  return { takenAt: ctx.now(), entries: entries.map(shown), progress: rows, certificates: [...lines, ...others].filter(({ paper }) => paper !== null) }
}
