import type { Ctx } from '../../kernel/ctx'
import type { Statement } from '../../kernel/outbox/listener'
import { endReminders, remind } from '../../kernel/reminders'
import { agreementDue } from './news'
import type { BriefRecord } from './store'

/** Whoever may sign is reminded of the version on the table, for the caller's commit. */
export const rememberAgreement = (ctx: Ctx, brief: BriefRecord, { number, dueOn, offsets }: { number: number; dueOn: string; offsets: number[] }): Statement[] =>
  remind(ctx, { thingId: brief.id, news: agreementDue(brief, number, dueOn), due: { on: dueOn }, offsets, zone: ctx.agency.zone })

/** What goes with every move that takes a version off the table: of it nothing is due any more. */
export const offTheTable = (ctx: Ctx, id: string) => ({ patch: { agreeBy: null }, also: [endReminders(ctx, id)] })
