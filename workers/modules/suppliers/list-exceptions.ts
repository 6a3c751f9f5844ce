import type { Ctx } from '../../kernel/ctx'
import { filesHanging } from '../../kernel/files/index'
import { subjectById } from '../../kernel/subjects'
import { together } from '../../kernel/together'
import type { Exceptions, ExceptionsAsked } from './exception-shapes'
import { kindIn, paperTableAsked } from '../credentials/index'
import { exceptionsAsked, exceptionsOf } from './store'

/** All that a supplier has asked for, the latest first, with what they have sent for it. Who decided is told to staff alone. */
export async function listExceptions(ctx: Ctx, id: string): Promise<Exceptions> {
  await subjectById(ctx, 'supplier', id)
  const rows = (await exceptionsOf(ctx, [id])).toReversed()
  const files = rows.length > 0 ? await filesHanging(ctx, rows.map((one) => one.id)) : []
  const staff = ctx.actor.kind === 'staff'
  return {
    rows: rows.map(({ agencyId: _, askedBy, decidedBy, ...row }) => ({
      ...row, ...(staff && { askedBy, decidedBy }),
      files: files.filter(({ subjectId }) => subjectId === row.id).map(({ id: fileId, name, size, type, sha256, state, addedBy, createdAt }) => ({ id: fileId, name, size, type, sha256, state, percent: state === 'ready' ? 100 : 0, addedBy, createdAt })),
    })),
  }
}

/** What all suppliers ask to be let pass, beside the papers that wait for review. */
export async function listAskedExceptions(ctx: Ctx): Promise<ExceptionsAsked> {
  const [[table], rows] = await Promise.all([together(ctx, paperTableAsked(ctx)), exceptionsAsked(ctx)])
  return { rows: rows.toSorted((a, b) => a.id.localeCompare(b.id)).map((row) => ({ ...row, names: kindIn(table, row.kind).names as Record<string, string> })) }
}
