import type { Ctx } from '../ctx'
import { asChange } from './as-change'
import { worthTelling } from './rules/worth-telling'
import { doneToAny } from './store'

/** Read with room for what is not worth telling. */
const readAtMost = 100

/** What was done to these things and their parts, newest first, as far as it is worth telling the actor; `of` is which of them. One request may have written many rows. With them the files on these things. */
export async function doneTo(ctx: Ctx, subjectIds: string[]) {
  if (subjectIds.length === 0) return { done: [], files: [] }
  const { done: read, files } = await doneToAny(ctx, subjectIds, readAtMost)
  const done = read.filter(({ action }) => worthTelling(action, ctx.actor.kind))
    .map((done) => ({ ...asChange(ctx, done), requestId: done.requestId, of: subjectIds.includes(done.subjectId) ? done.subjectId : done.partOf! }))
  return { done, files }
}
