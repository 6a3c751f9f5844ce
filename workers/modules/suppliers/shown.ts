import type { Ctx } from '../../kernel/ctx'
import { phoneShown } from '../../kernel/phone'
import { dayIn } from '../../kernel/rules/days'
import { restrictionOn, type RestrictionKind } from './rules/restriction'
import type { Tier } from './rules/tier'

type Row = { phone: string | null; restriction: RestrictionKind; restrictedUntil: string | null; notes?: string | null; score?: number | null; scored?: number; tier?: Tier | null; applicant?: unknown }

/** A supplier as they are told to the outside: their number also as it is dialled from here, and the restriction that holds today; what is noted about them and how they are judged stays among staff, and who applied for them is told by itself. */
export function shown<S extends Row>(ctx: Ctx, { notes, score, scored, tier, applicant: _, ...supplier }: S) {
  const inside = ctx.actor.kind === 'staff' || ctx.actor.kind === 'system'
  return {
    ...supplier, ...(inside && { notes, score, scored, tier }),
    phoneShown: supplier.phone && phoneShown(supplier.phone, ctx.agency.country),
    restriction: restrictionOn({ kind: supplier.restriction, until: supplier.restrictedUntil }, dayIn(ctx.agency.zone, ctx.now())),
  }
}
