import type { Ctx } from '../ctx'
import { demandFullScope } from '../scope'
import { deadLetters } from './store'

const shown = 100

/** What could not be delivered, whoever it was about. @throws 403 `needs_full_scope` */
export function lettersToSettle(ctx: Ctx) {
  demandFullScope(ctx)
  return deadLetters(ctx, shown)
}
