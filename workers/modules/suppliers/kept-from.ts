import type { Ctx } from '../../kernel/ctx'
import { remind } from '../../kernel/reminders'
import { keptUntil } from '../../kernel/rules/retention'
import { papersOutlived } from './news'
import { today } from './standings'

/** For the commit that ends a relationship: from this day its papers are kept as long as a company must, then whoever keeps them is told. */
export const keptFrom = (ctx: Ctx, supplierId: string) =>
  remind(ctx, { thingId: supplierId, news: papersOutlived(supplierId), due: { on: keptUntil('company', today(ctx)) }, offsets: [1], zone: ctx.agency.zone })
