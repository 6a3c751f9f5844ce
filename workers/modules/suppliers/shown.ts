import type { Ctx } from '../../kernel/ctx'
import { phoneShown } from '../../kernel/phone'
import { dayIn } from '../../kernel/rules/days'
import { restrictionOn, type RestrictionKind } from './rules/restriction'

type Row = { phone: string | null; restriction: RestrictionKind; restrictedUntil: string | null }

/** A supplier as they are told to the outside: their number also as it is dialled from here, and the restriction that holds today. */
export const shown = <S extends Row>(ctx: Ctx, supplier: S) => ({
  ...supplier,
  phoneShown: supplier.phone && phoneShown(supplier.phone, ctx.agency.country),
  restriction: restrictionOn({ kind: supplier.restriction, until: supplier.restrictedUntil }, dayIn(ctx.agency.zone, ctx.now())),
})
