import type { Ctx } from '../../kernel/ctx'
import { conflict, forbidden, invalid } from '../../kernel/refusal'
import { mayActor } from '../../kernel/permissions'
import { mayAward } from '../suppliers/index'
import { isBlacklisted, missingToOverride } from '../suppliers/rules/gate'
import { askedOf } from './list'
import type { NewBooking } from './shapes'
import type { BookingRecord } from './store'

type Wish = Parameters<typeof askedOf>[0]

/**
 * Asks the award gate for these days; what it misses may be passed over by a named approver with a reason and an end.
 * @throws 409 `award_blocked` with what is missing; 403 `needs_approver`; 422 where the override does not hold to the end, or for ever
 */
export async function passGate(ctx: Ctx, wish: Wish, override: NewBooking['override'], before: BookingRecord['override'] = null) {
  const { supplier, missing, names, holders } = await mayAward(ctx, askedOf(wish))
  if (missing.length === 0) return { supplier, override: null }
  if (before && before.until >= wish.endsOn && JSON.stringify(before.missing) === JSON.stringify(missing)) return { supplier, override: before }
  if (!override) throw conflict('award_blocked', { missing, names, holders })
  if (!mayActor(ctx.actor, isBlacklisted(missing) ? 'booking.override_blacklist' : 'booking.override')) throw forbidden('needs_approver')
  const [wrong] = missingToOverride({ approverId: ctx.actor.id, reason: override.reason, endsOn: override.until }, { from: wish.startsOn, to: wish.endsOn })
  if (wrong) throw invalid({ 'override.until': 'override_ends' })
  return { supplier, override: { personId: ctx.actor.id!, ...override, missing } }
}
