import type { Ctx } from '../../kernel/ctx'
import { pageAmong } from '../../kernel/list'
import { phoneShown } from '../../kernel/phone'
import { dayIn } from '../../kernel/rules/days'
import { within } from '../../kernel/rules/regions'
import { thresholdFor } from '../agencies/index'
import { awardsFor } from './award'
import { byWhomToCall, standbyOn } from './rules/standby'
import type { Standby, StandbyQuery } from './standby-shapes'
import { standbysFor } from './standby-store'
import { today } from './standings'

/** So many days a yes holds before it is asked for again. */
export const standbyDays = async (ctx: Ctx) => (await thresholdFor(ctx, 'standby'))!.amount

/** Who can step in, whom to call first at the top; whether they may be hired there today is asked of the gate in one trip for all. */
export async function listStandbys(ctx: Ctx, { region, cursor, limit, ...query }: StandbyQuery) {
  const [found, days] = await Promise.all([standbysFor(ctx, query), standbyDays(ctx)])
  const day = today(ctx)
  const rows = found.filter(({ standby }) => !region || within(region, standby.region))
  const staff = ctx.actor.kind === 'staff'
  const asked = rows.map(({ standby }) => ({ supplierId: standby.supplierId, category: standby.category, region: region ?? standby.region, window: { from: day, to: day } }))
  const awards = staff && asked.length > 0 ? await awardsFor(ctx, asked) : []
  const shown = rows.map(({ standby: { agencyId: _, createdAt: __, addedBy: ___, ...open }, supplierName, phone }, at): Standby & { name: string; awardable: boolean } => ({
    ...open, supplierName, name: supplierName, awardable: awards[at]?.missing.length === 0, phone, phoneShown: phone && phoneShown(phone, ctx.agency.country),
    state: standbyOn({ confirmedOn: open.confirmedAt && dayIn(ctx.agency.zone, open.confirmedAt), until: open.until }, { today: day, days }),
  }))
  const page = pageAmong(shown.toSorted(byWhomToCall), { cursor, limit })
  return { ...page, total: shown.length, rows: page.rows.map(({ name: _, awardable, ...row }) => ({ ...row, ...(staff && { awardable }) })) }
}
