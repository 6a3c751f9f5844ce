import type { Ctx } from '../ctx'
import { demandFullScope } from '../scope'
import type { LetterQuery } from './shapes'
import { deadLetters } from './store'

/** What could not be delivered, whoever it was about, the newest first. @throws 403 `needs_full_scope` */
export function lettersToSettle(ctx: Ctx, asked: LetterQuery) {
  demandFullScope(ctx)
  return deadLetters(ctx, asked)
}
