import type { Ctx } from '../../kernel/ctx'
import { conflict } from '../../kernel/refusal'
import { reaches } from '../../kernel/rules/roles'
import { eligibility, type DutyAsk, type Verdict } from '../skills/index'
import { around, busyWith, windowOf } from './rules/busy'
import { busyAround, dutyRecords, theTeamOf, thesePeople, type EventRecord } from './store'

type Days = Pick<EventRecord, 'startsOn' | 'endsOn' | 'loadInOn' | 'undated'> & { id: string | null }

type Given = { event: Days; personId: string; duty: string }

export type Busy = { away: { personId: string; fromOn: string; toOn: string }[]; others: { personId: string; eventId: string; clientId: string; name: string; startsOn: string; endsOn: string; loadInOn: string | null }[] }

/** How each of them is fit for a duty on an event, in their order: what they can do, which papers they hold, whether they are free. In two trips, however many. */
export async function fitness(ctx: Ctx, given: Given[]): Promise<Verdict[]> {
  if (given.length === 0) return []
  const [away, others] = await ctx.db.batch(busyAround(ctx, thesePeople(given.map(({ personId }) => personId)), around(given.map(({ event }) => windowOf(event)))))
  return verdicts(ctx, given, { away, others })
}

/** What is asked to know how fit an event's team is: three queries, for one trip with others. */
export const teamAsked = (ctx: Ctx, event: EventRecord) => [dutyRecords(ctx, event.id), ...busyAround(ctx, theTeamOf(ctx, event.id), windowOf(event))] as const

export function verdicts(ctx: Ctx, given: Given[], { away, others }: Busy): Promise<Verdict[]> {
  // Of an event that whoever asks may not see they learn the days.
  const elsewhere = others.map((other) => ({ ...other, name: ctx.actor.kind === 'staff' && reaches(ctx.actor.scope, other) ? other.name : null }))
  return eligibility(ctx, given.map(({ event, personId, duty }): DutyAsk => {
    const window = windowOf(event)
    const theirs = <Row extends { personId: string }>(rows: Row[]) => rows.filter((row) => row.personId === personId)
    return { personId, duty, window, busy: event.undated ? [] : busyWith(window, theirs(away), theirs(elsewhere).filter(({ eventId }) => eventId !== event.id)) }
  }))
}

/** For whoever gives these duties: what speaks against one of them and does not keep them from it. @throws 409 `not_eligible` with `details.reasons` where something that is required does */
export async function demandAllEligible(ctx: Ctx, given: Given[]): Promise<Verdict['reasons']> {
  const found = await fitness(ctx, given)
  const refused = found.findIndex(({ may }) => !may)
  if (refused >= 0) throw conflict('not_eligible', { personId: given[refused]!.personId, duty: given[refused]!.duty, reasons: found[refused]!.reasons })
  return found.flatMap(({ reasons }) => reasons)
}
