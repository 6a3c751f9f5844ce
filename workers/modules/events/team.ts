import type { Ctx } from '../../kernel/ctx'
import { dayIn } from '../../kernel/rules/days'
import { fitness } from './eligible'
import { dutiesOn, type EventRecord } from './store'

/** How ready an event's team is: of all duties given on it, which somebody is not quite fit for, and why. Null once it is over. */
export async function teamReadiness(ctx: Ctx, event: EventRecord) {
  if (event.endsOn < dayIn(event.zone, ctx.now())) return null
  const given = await dutiesOn(ctx, [event.id])
  const verdicts = await fitness(ctx, given.map(({ record: { personId, duty } }) => ({ event, personId, duty })))
  const rows = given.flatMap(({ record }, at) => (verdicts[at]!.reasons.length > 0 ? [{ dutyId: record.id, ...verdicts[at]! }] : []))
  return { of: given.length, ready: given.length - rows.length, rows }
}
