import { demands } from '../../../db/schema/agency/credentials'
import { commit, remove } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { conflict, invalid } from '../../kernel/refusal'
import { demandFullScope } from '../../kernel/scope'
import { categoriesOf, demandEdition, setting } from '../agencies/index'
import { came, kindIn, paperTableOf } from './kinds'
import { demandKey, holderOf } from './rules/table'
import type { DemandFallback, DemandSetting } from './table-shapes'
import { ownDemands } from './table-store'

/** Says how far a paper is asked for of such holders in a category and region, in place of what the product came with or beside it. @throws 422, 409 `changed_meanwhile` */
export async function setDemand(ctx: Ctx, { revision, ...row }: DemandSetting) {
  demandFullScope(ctx)
  const [table, categories] = await Promise.all([paperTableOf(ctx), categoriesOf(ctx, 'supplier')])
  if (!kindIn(table, row.kind).holders.includes(holderOf(row.holder))) throw invalid({ holder: 'not_an_option' })
  if (row.category && !categories.some(({ code }) => code === row.category)) throw invalid({ category: 'not_a_category' })
  const key = demandKey(row)
  const known = table.demands.find((one) => demandKey(one) === key)
  demandEdition(known ?? { revision: 0 }, revision)
  const own = (await ownDemands(ctx)).find(({ id }) => id === key)
  return commit(ctx, {
    action: 'demand.change', write: setting(ctx, demands, { own, id: key, whole: row, before: known ? { ...row, level: known.level } : null }),
    answer: { ...row, revision: revision + 1 },
  })
}

/** What the product came with holds again there; a row that the agency has added is gone. @throws 409 `nothing_set` */
export async function restoreDemand(ctx: Ctx, { revision, ...row }: DemandFallback) {
  demandFullScope(ctx)
  const key = demandKey(row)
  const own = (await ownDemands(ctx)).find(({ id }) => id === key)
  if (!own) throw conflict('nothing_set')
  demandEdition(own, revision)
  const level = came.demands.find((one) => demandKey(one) === key)?.level ?? null
  return commit(ctx, { action: 'demand.restore', write: remove(ctx, demands, own), answer: { ...row, level, revision: 0 } })
}
