import { standbys } from '../../../db/schema/agency/suppliers'
import { commit, insert, remove, update } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { conflict, invalid } from '../../kernel/refusal'
import { endReminders } from '../../kernel/reminders'
import { failedUnique } from '../../kernel/sqlite-errors'
import { standbyAsRead } from './answer-standby'
import { demandCategory } from './category'
import { standbyAsked } from './news'
import type { NewStandby, StandbyChange } from './standby-shapes'
import { supplierRecords } from './store'
import { mayStepIn } from './rules/standby'
import { today } from './standings'

/** Puts a supplier on standby for a category in a region; they are asked whether they would step in. @throws 409 `on_standby`, `standby_unfit` for one that cannot be hired at all */
export async function addStandby(ctx: Ctx, wish: NewStandby) {
  const [[supplier]] = await Promise.all([supplierRecords(ctx, [wish.supplierId]), demandCategory(ctx, wish.category)])
  if (!supplier) throw invalid({ supplierId: 'not_chosen' })
  if (!mayStepIn(supplier, today(ctx))) throw conflict('standby_unfit')
  demandAhead(ctx, wish.until)
  const standby = { id: ctx.newId('standby'), ...wish, addedBy: ctx.actor.id!, confirmedAt: null }
  try {
    return await commit(ctx, { action: 'standby.add', write: insert(ctx, standbys, standby), tell: [standbyAsked(standby, supplier.name)], answer: { id: standby.id, revision: 1 } })
  } catch (error) {
    throw failedUnique(error, 'standbys') ? conflict('on_standby') : error
  }
}

/** Other terms are asked about anew; the same once more ask again. */
export async function changeStandby(ctx: Ctx, id: string, { revision, ...change }: StandbyChange) {
  const { standby, supplierName } = await standbyAsRead(ctx, id, revision)
  if (change.until) demandAhead(ctx, change.until)
  return commit(ctx, {
    action: 'standby.change', write: update(ctx, standbys, standby, { ...change, confirmedAt: null }), tell: [standbyAsked({ ...standby, ...change }, supplierName)], also: [endReminders(ctx, id)],
    answer: { id, revision: revision + 1 },
  })
}

export async function endStandby(ctx: Ctx, id: string, { revision }: { revision: number }) {
  const { standby } = await standbyAsRead(ctx, id, revision)
  return commit(ctx, { action: 'standby.end', write: remove(ctx, standbys, standby), also: [endReminders(ctx, id)], answer: { id, revision } })
}

function demandAhead(ctx: Ctx, until: string) {
  if (until < today(ctx)) throw invalid({ until: 'in_the_past' })
}
