import { trainingCycles } from '../../../db/schema/agency/training'
import { commit, remove } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { conflict, invalid, notFound, Refusal } from '../../kernel/refusal'
import { dayIn, daysLater } from '../../kernel/rules/days'
import { doneBy } from './progress'
import { overlapping, wrongStart } from './rules/cycle'
import { carriedOver, progressOf } from './rules/progress'
import { cycleEnd, versionOn } from './rules/scheme'
import type { NewCycle } from './scheme-shapes'
import { creditable, cyclesOf, findCycle, ownSchemes, soleCycle } from './scheme-store'
import { allSchemes } from './schemes'

/** Begins to work for a certificate, or for keeping one. @throws 422 `in_the_future`, `begun_too_long_ago`; 409 `cycle_there` where they have it in some of these days already */
export async function beginCycle(ctx: Ctx, wish: NewCycle) {
  const wrong = wrongStart(wish.startsOn, dayIn(ctx.agency.zone, ctx.now()))
  if (wrong) throw invalid({ startsOn: wrong })
  return begin(ctx, wish, { carried: 0, since: wish.startsOn })
}

/** The next cycle of one that is over, from the day after to the same anniversary; what its scheme carries of the last year's surplus comes along. @throws 404; 409 `cycle_runs` while it is not over, `cycle_there` where it has begun */
export async function renewCycle(ctx: Ctx, id: string) {
  const cycle = await ownCycle(ctx, id)
  if (cycle.endsOn === null || cycle.endsOn >= dayIn(ctx.agency.zone, ctx.now())) throw conflict('cycle_runs')
  const [[theirs], own] = await Promise.all([creditable(ctx, [cycle.personId]), ownSchemes(ctx)])
  const editions = allSchemes(own).filter(({ code }) => code === cycle.scheme)
  const done = doneBy(theirs?.entries ?? [])
  const { counted, edition } = progressOf(editions, cycle, { done, worked: [], held: [] }, cycle.endsOn)
  return begin(ctx, { scheme: cycle.scheme, startsOn: daysLater(cycle.endsOn, 1) }, { carried: carriedOver(edition, counted, done, cycle.endsOn), since: cycle.endsOn })
}

/** @throws 404 */
export async function dropCycle(ctx: Ctx, id: string) {
  return commit(ctx, { action: 'cycle.drop', write: remove(ctx, trainingCycles, await ownCycle(ctx, id)), answer: { id } })
}

/** `since`: the day whose anniversary is its last. */
async function begin(ctx: Ctx, { scheme, startsOn }: NewCycle, { carried, since }: { carried: number; since: string }) {
  const [own, theirs] = await ctx.db.batch([ownSchemes(ctx), cyclesOf(ctx, [ctx.actor.id!])])
  const editions = allSchemes(own).filter(({ code }) => code === scheme)
  if (editions.length === 0) throw invalid({ scheme: 'not_an_option' })
  const { years } = versionOn(editions, startsOn)
  const cycle = { id: ctx.newId('cycle'), personId: ctx.actor.id!, scheme, startsOn, endsOn: years === null ? null : cycleEnd(since, years), carried }
  if (theirs.some((other) => other.scheme === scheme && overlapping(other, cycle))) throw conflict('cycle_there')
  return commit(ctx, { action: 'cycle.begin', write: soleCycle(ctx, cycle), answer: { id: cycle.id, endsOn: cycle.endsOn, carried } }).catch((error: unknown) => {
    throw error instanceof Refusal && error.code === 'changed_meanwhile' ? conflict('cycle_there') : error
  })
}

async function ownCycle(ctx: Ctx, id: string) {
  const found = await findCycle(ctx, id)
  if (found?.personId !== ctx.actor.id) throw notFound()
  return found!
}
