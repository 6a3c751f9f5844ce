import { blockedDates } from '../../../db/schema/agency/availability'
import { commit, insert, remove } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { invalid, notFound } from '../../kernel/refusal'
import { dayIn } from '../../kernel/rules/days'
import { subjectById } from '../../kernel/subjects'
import { wrongDays } from './rules/asks'
import type { BlockedQuery, NewBlocked } from './shapes'
import { blockedPage, findBlocked } from './store'

const today = (ctx: Ctx) => dayIn(ctx.agency.zone, ctx.now())

/** Days on which a supplier takes no job. @throws 404; 422 for days that are over */
export async function blockDates(ctx: Ctx, wish: NewBlocked) {
  await subjectById(ctx, 'supplier', wish.supplierId)
  const wrong = wrongDays(wish, today(ctx))
  if (Object.keys(wrong).length > 0) throw invalid(wrong)
  const range = { id: ctx.newId('blocked'), ...wish }
  return commit(ctx, { action: 'availability.block', write: insert(ctx, blockedDates, range), answer: range })
}

export async function clearDates(ctx: Ctx, id: string) {
  const range = await findBlocked(ctx, id)
  if (!range) throw notFound()
  return commit(ctx, { action: 'availability.block', write: remove(ctx, blockedDates, range), answer: { id } })
}

export async function listBlocked(ctx: Ctx, query: BlockedQuery) {
  const { rows, next } = await blockedPage(ctx, query, today(ctx))
  return { rows: rows.map(({ id, supplierId, startsOn, endsOn, note }) => ({ id, supplierId, startsOn, endsOn, note })), next }
}
