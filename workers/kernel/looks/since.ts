import type { Ctx } from '../ctx'
import { nounIn } from '../ids'
import { notFound } from '../refusal'
import { subjectById } from '../subjects'
import { asChange } from './as-change'
import { worthTelling } from './rules/worth-telling'
import { doneSince, lastLook, look } from './store'

const shownAtMost = 20
/** Read with room for what is not worth telling. */
const readAtMost = 100

/**
 * What others did to a thing since the actor last looked at it. Reading it does not count as a look: a page may be
 * fetched before anybody sees it.
 * @throws 404 for what the actor may not see
 */
export async function sinceLook(ctx: Ctx, id: string) {
  const [, at] = await Promise.all([theThing(ctx, id), lastLook(ctx, id)])
  if (!at) return { at, changes: [], more: false }

  const read = await doneSince(ctx, id, at, readAtMost)
  const told = read.filter(({ action }) => worthTelling(action, ctx.actor.kind))
  return { at, changes: told.slice(0, shownAtMost).map((done) => asChange(ctx, done)), more: told.length > shownAtMost || read.length === readAtMost }
}

/** Now the actor has it before them. @throws 404 for what they may not see */
export async function lookAt(ctx: Ctx, id: string) {
  await theThing(ctx, id)
  const at = ctx.now()
  await look(ctx, id, at)
  return { at }
}

async function theThing(ctx: Ctx, id: string) {
  const kind = nounIn(id)
  if (!kind) throw notFound()
  return subjectById(ctx, kind, id)
}
