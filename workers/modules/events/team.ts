import type { Ctx } from '../../kernel/ctx'
import { dayIn } from '../../kernel/rules/days'
import { verdicts, type Busy } from './eligible'
import type { dutyRecords, EventRecord } from './store'

type Read = [records: Awaited<ReturnType<typeof dutyRecords>>, away: Busy['away'], others: Busy['others']]

/** How ready an event's team is, of what `teamAsked` read: of all duties given on it, which somebody is not quite fit for, and why. Null once it is over. */
export async function teamReadiness(ctx: Ctx, event: EventRecord, [records, away, others]: Read) {
  if (event.endsOn < dayIn(event.zone, ctx.now())) return null
  const found = await verdicts(ctx, records.map(({ personId, duty }) => ({ event, personId, duty })), { away, others })
  const rows = records.flatMap(({ id }, at) => (found[at]!.reasons.length > 0 ? [{ dutyId: id, ...found[at]! }] : []))
  return { of: records.length, ready: records.length - rows.length, rows }
}
