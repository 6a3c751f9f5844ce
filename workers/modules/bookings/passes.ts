import type { Ctx } from '../../kernel/ctx'
import { membersToPass } from '../crews/index'
import { eventById } from '../events/index'
import { awardsFor } from '../suppliers/index'
import { askedOf } from './list'
import { comesThen, missingOfPasses, passOrder } from './rules/passes'
import type { PassList, PassQuery } from './shapes'
import { stateOn } from './shown'
import { jobsOn } from './store'

/**
 * Who and what may pass the gate of an event: the crews named for its jobs, company by company. What they lack is known to those
 * who see suppliers; who comes, to everybody who sees the event.
 * @throws 404 for an event that the actor may not see
 */
export async function passList(ctx: Ctx, { eventId }: PassQuery): Promise<PassList> {
  const { zone } = await eventById(ctx, eventId)
  const jobs = (await jobsOn(ctx, eventId)).filter(({ booking }) => comesThen(stateOn(booking, ctx.now())))
  const named = jobs.flatMap(({ booking, supplierName }) => (booking.crew ?? []).map((one) => ({ ...one, booking, supplierName })))
  const [members, awards] = await Promise.all([named.length > 0 ? membersToPass(ctx, named.map(({ id }) => id)) : [], named.length > 0 ? awardsFor(ctx, jobs.map(({ booking }) => askedOf(booking))) : []])
  const told = awards.length === jobs.length
  const rows = named.flatMap(({ id, arrives, leaves, booking, supplierName }) => {
    const member = members.find((one) => one.id === id)
    if (!member) return []
    const award = told ? awards[jobs.findIndex((job) => job.booking.id === booking.id)] : undefined
    const lacks = award ? award.missing.filter((one) => 'holderId' in one && one.holderId === id) : null
    const { kind, name, latin, job, identityTail } = member
    return [{ id, bookingId: booking.id, supplierName, title: booking.title, kind, name, latin, job, identityTail, arrives, leaves, lacks }]
  })
  const shown = jobs.map(({ booking, supplierName }) => ({ bookingId: booking.id, supplierName, title: booking.title, state: booking.state, named: booking.crew !== null }))
  return { zone, rows: rows.toSorted(passOrder), missing: missingOfPasses(shown, rows), names: Object.assign({}, ...awards.map(({ names }) => names)) as PassList['names'] }
}
