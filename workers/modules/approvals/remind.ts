import type { Ctx } from '../../kernel/ctx'
import { remind } from '../../kernel/reminders'
import { dayIn } from '../../kernel/rules/days'
import { approvalDue } from './news'
import type { ApprovalRow } from './store'

/** Days after it was asked on which whoever has not answered is reminded. */
const remindAfter = [1, 3, 7]

/** Reminds these of what is still open, for the caller's commit; said again, only those that are named now. `on` is the day it was asked. */
export const remindOf = (ctx: Ctx, approval: Pick<ApprovalRow, 'id' | 'clientId' | 'eventId' | 'title'>, to: string[], on = dayIn(ctx.agency.zone, ctx.now())) =>
  remind(ctx, { thingId: approval.id, news: approvalDue(approval, to), due: { on }, offsets: remindAfter, zone: ctx.agency.zone })
