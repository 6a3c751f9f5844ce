import type { Ctx } from '../../kernel/ctx'
import type { Statement } from '../../kernel/outbox/listener'
import { remind } from '../../kernel/reminders'
import { callReportDue } from './news'
import { reportDue } from './rules/call'

type Arranged = Parameters<typeof callReportDue>[0] & { endsAt: string }

/** Whoever arranged a call is reminded the same evening that the client has no report of it, for the caller's commit. */
export const remindOfReport = (ctx: Ctx, call: Arranged): Statement[] =>
  remind(ctx, { thingId: call.id, news: callReportDue(call), due: reportDue(call, ctx.agency.zone), offsets: [0], zone: ctx.agency.zone })
