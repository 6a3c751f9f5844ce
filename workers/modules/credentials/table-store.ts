import { demands, paperKinds } from '../../../db/schema/agency/credentials'
import type { Ctx } from '../../kernel/ctx'
import { ours } from '../../kernel/scope'
import type { DemandInUse, KindInUse } from './rules/kinds'

export type OwnKind = typeof paperKinds.$inferSelect
export type OwnDemand = typeof demands.$inferSelect

// What an agency sets for itself is a few dozen rows, so they are read together.

export const ownKinds = (ctx: Ctx) => ctx.db.select().from(paperKinds).where(ours(ctx, paperKinds))
export const ownDemands = (ctx: Ctx) => ctx.db.select().from(demands).where(ours(ctx, demands))

export const asKind = ({ id, names, hint, holders, term, maxMonths, freshMonths, fields, stamped, archivedAt, revision }: OwnKind): KindInUse =>
  ({ code: id, names, hint, holders, term, maxMonths, freshMonths, fields, stamped, archivedAt, revision })
export const asDemand = ({ kind, holder, category, region, level, revision }: OwnDemand): DemandInUse => ({ kind, holder, category, region, level, revision })
