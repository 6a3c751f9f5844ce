import type { Ctx } from '../../kernel/ctx'
import { conflict } from '../../kernel/refusal'
import { reaches } from '../../kernel/rules/roles'
import { eligibility, type DutyAsk, type Verdict } from '../skills/index'
import { around, busyWith, windowOf } from './rules/busy'
import { busyAround, type EventRecord } from './store'

type Days = Pick<EventRecord, 'startsOn' | 'endsOn' | 'loadInOn' | 'undated'> & { id: string | null }

type Given = { event: Days; personId: string; duty: string }

/** How each of them is fit for a duty on an event, in their order: what they can do, which papers they hold, whether they are free. In three queries, however many. */
export async function fitness(ctx: Ctx, given: Given[]): Promise<Verdict[]> {
  if (given.length === 0) return []
  const windows = given.map(({ event }) => windowOf(event))
  const { away, others } = await busyAround(ctx, [...new Set(given.map(({ personId }) => personId))], around(windows))
  // Of an event that whoever asks may not see they learn the days.
  const elsewhere = others.map((other) => ({ ...other, name: ctx.actor.kind === 'staff' && reaches(ctx.actor.scope, other) ? other.name : null }))
  return eligibility(ctx, given.map(({ event, personId, duty }, at): DutyAsk => {
    const theirs = <Row extends { personId: string }>(rows: Row[]) => rows.filter((row) => row.personId === personId)
    return { personId, duty, window: windows[at]!, busy: event.undated ? [] : busyWith(windows[at]!, theirs(away), theirs(elsewhere).filter(({ eventId }) => eventId !== event.id)) }
  }))
}

/** For whoever gives these duties: what speaks against one of them and does not keep them from it. @throws 409 `not_eligible` with `details.reasons` where something that is required does */
export async function demandAllEligible(ctx: Ctx, given: Given[]): Promise<Verdict['reasons']> {
  const verdicts = await fitness(ctx, given)
  const refused = verdicts.findIndex(({ may }) => !may)
  if (refused >= 0) throw conflict('not_eligible', { personId: given[refused]!.personId, duty: given[refused]!.duty, reasons: verdicts[refused]!.reasons })
  return verdicts.flatMap(({ reasons }) => reasons)
}
