import type { Ctx } from '../ctx'
import { asChange } from './as-change'
import { worthTelling } from './rules/worth-telling'
import { doneToAny } from './store'

/** Read with room for what is not worth telling. */
const readAtMost = 100

/** What was done to these things and their parts, newest first, as far as it is worth telling the actor; `of` is which of them. One request may have written many rows. */
export async function doneTo(ctx: Ctx, subjectIds: string[]) {
  if (subjectIds.length === 0) return []
  const read = await doneToAny(ctx, subjectIds, readAtMost)
  return read.filter(({ action }) => worthTelling(action, ctx.actor.kind))
    .map((done) => ({ ...asChange(ctx, done), requestId: done.requestId, of: subjectIds.includes(done.subjectId) ? done.subjectId : done.partOf! }))
}
