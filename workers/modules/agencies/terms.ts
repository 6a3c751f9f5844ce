import type { Ctx } from '../../kernel/ctx'
import { dayIn } from '../../kernel/rules/days'
import { daysHolding } from './figures'
import { remindedOn } from './rules/reminding'
import { addWorkingDays } from './rules/working-days'
import { workingDays } from './working-days'

/** When a version that is frozen today is to be answered, by the agency's working days, and on which days around that its signers are reminded. */
export async function agreementTerms(ctx: Ctx) {
  const [days, table] = await Promise.all([daysHolding(ctx), workingDays(ctx, ctx.agency.country)])
  return { dueOn: addWorkingDays(table, dayIn(ctx.agency.zone, ctx.now()), days.agree), offsets: remindedOn(days.quiet, [-1]) }
}

/** Until when a paper that is sent today is promised to be read, and how many working days that are. */
export async function reviewTerms(ctx: Ctx) {
  const [{ review }, table] = await Promise.all([daysHolding(ctx), workingDays(ctx, ctx.agency.country)])
  return { days: review, dueOn: addWorkingDays(table, dayIn(ctx.agency.zone, ctx.now()), review) }
}

/** On which days around the one a question is to be answered its addressee is reminded. */
export const answerOffsets = async (ctx: Ctx) => remindedOn((await daysHolding(ctx)).quiet)
