import type { Ctx } from '../ctx'
import { asChange } from './as-change'
import { doneToAny } from './store'

/** One request may have written many rows. */
const readAtMost = 100

/** What was done to these things and their parts, newest first, as far as it is among `actions`; `of` is which of them, `state` the one it has since. With them the files on these things. */
export async function doneTo(ctx: Ctx, subjectIds: string[], actions: readonly string[]) {
  if (subjectIds.length === 0) return { done: [], files: [] }
  const { done, files } = await doneToAny(ctx, subjectIds, { actions, most: readAtMost })
  return { done: done.map((one) => ({ ...asChange(ctx, one), requestId: one.requestId, state: stateIn(one.after), of: subjectIds.includes(one.subjectId) ? one.subjectId : one.partOf! })), files }
}

const stateIn = (after: Record<string, unknown> | null) => (typeof after?.state === 'string' ? after.state : null)
