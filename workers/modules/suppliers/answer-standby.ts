import { standbys } from '../../../db/schema/agency/suppliers'
import { commit, remove, update } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { conflict, notFound } from '../../kernel/refusal'
import { endReminders, remind } from '../../kernel/reminders'
import { daysLater } from '../../kernel/rules/days'
import { standbyAsked, standbyDeclined } from './news'
import { standbyDays } from './standby-list'
import type { StandbyAnswer } from './standby-shapes'
import { findStandby, type StandbyFound } from './standby-store'
import { today } from './standings'

/** The supplier's yes, which is asked for again when it gets old; their no takes them off the list, and whoever put them there is told. */
export async function answerStandby(ctx: Ctx, id: string, { revision, yes }: StandbyAnswer) {
  const { standby, supplierName } = await standbyAsRead(ctx, id, revision)
  if (!yes) {
    return commit(ctx, { action: 'standby.decline', write: remove(ctx, standbys, standby), also: [endReminders(ctx, id)], tell: [standbyDeclined(standby, supplierName)], answer: { id, revision } })
  }
  const again = daysLater(today(ctx), await standbyDays(ctx))
  return commit(ctx, {
    action: 'standby.confirm', write: update(ctx, standbys, standby, { confirmedAt: ctx.now() }), answer: { id, revision: revision + 1 },
    also: [endReminders(ctx, id), ...remind(ctx, { thingId: id, news: { ...standbyAsked(standby, supplierName), to: [] }, due: again <= standby.until ? { on: again } : null, offsets: [0], zone: ctx.agency.zone })],
  })
}

/** @throws 404; 409 `changed_meanwhile` */
export async function standbyAsRead(ctx: Ctx, id: string, revision: number): Promise<StandbyFound> {
  const found = await findStandby(ctx, id)
  if (!found) throw notFound()
  if (found.standby.revision !== revision) throw conflict('changed_meanwhile', { current: { id, revision: found.standby.revision } })
  return found
}
