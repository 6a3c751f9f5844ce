import type { Ctx } from '../../kernel/ctx'
import { filesOf } from '../../kernel/files/index'
import { notFound } from '../../kernel/refusal'
import { dayIn } from '../../kernel/rules/days'
import { eventById } from '../events/index'
import { isOwed, type PromiseState } from './rules/states'
import { row } from './shown'
import { countsOn, findPromise, promisePage, workOf } from './store'
import type { PromiseQuery } from './shapes'

export async function listPromises(ctx: Ctx, query: PromiseQuery) {
  // Of one event it is the day there that says what is late, as on its overview.
  const zone = query.state && query.eventId ? (await eventById(ctx, query.eventId)).zone : ctx.agency.zone
  const { rows, ...page } = await promisePage(ctx, query, dayIn(zone, ctx.now()))
  return { ...page, rows: rows.map((one) => row(ctx, one)) }
}

/** How an event's promises stand; of the work, which is internal, clients learn nothing. */
export async function countPromises(ctx: Ctx, eventId: string) {
  await eventById(ctx, eventId)
  const rows = await countsOn(ctx, eventId)
  const sum = (which: typeof rows, of: 'count' | 'ownerless' | 'workless' = 'count') => which.reduce((all, one) => all + one[of], 0)
  const [owed, of] = [rows.filter(({ state }) => isOwed(state)), (state: PromiseState) => rows.filter((one) => one.state === state)]
  return {
    total: sum(rows), owed: sum(owed), kept: sum(of('kept')), dropped: sum(of('dropped')),
    ownerless: sum(owed, 'ownerless'), workless: ctx.actor.kind === 'client' ? null : sum(owed, 'workless'),
  }
}

/** A promise with the work it is kept by, which clients do not see, and its files. */
export async function fullPromise(ctx: Ctx, id: string) {
  const found = await findPromise(ctx, id)
  if (!found) throw notFound()
  const [work, files] = await Promise.all([ctx.actor.kind === 'client' ? null : workOf(ctx, id), filesOf(ctx, id)])
  const today = dayIn(found.event?.zone ?? ctx.agency.zone, ctx.now())
  return { ...row(ctx, found), work: work && work.map((one) => linkShown(one, today)), files }
}

type Work = Awaited<ReturnType<typeof workOf>>[number]
const linkShown = ({ link: { id, revision, kind, thingId }, task }: Work, today: string) => ({
  id, revision, kind, thingId, title: task?.title ?? null, names: task?.names ?? null, state: task?.state ?? null, dueOn: task?.dueOn ?? null,
  late: task?.state === 'open' && task.dueOn !== null && task.dueOn < today,
})
