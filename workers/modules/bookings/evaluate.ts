import type { Ctx } from '../../kernel/ctx'
import { conflict } from '../../kernel/refusal'
import { giveEvaluation } from '../suppliers/index'
import type { NewEvaluation } from '../suppliers/evaluation-shapes'
import { bookingById } from './list'
import { canBeJudged } from './rules/states'

/** Says how a job was done, for one side. @throws 409 `booking_not_over`; like `giveEvaluation` */
export async function evaluateBooking(ctx: Ctx, id: string, wish: NewEvaluation) {
  const { booking, eventName } = await bookingById(ctx, id)
  if (!canBeJudged(booking.state)) throw conflict('booking_not_over')
  return giveEvaluation(ctx, { ...booking, eventName }, wish)
}
