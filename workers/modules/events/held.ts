import { duties, events } from '../../../db/schema/agency/events'
import { remove, update, updateAll, type Write } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { asking, type Heir, type Holder } from '../../kernel/holdings'
import { dayIn } from '../../kernel/rules/days'
import { demandAllEligible } from './eligible'
import { lackingFor, type DutyName } from './rules/duties'
import { dutiesHeldBy, eventsLedBy, findEvents } from './store'

type Held = Awaited<ReturnType<typeof dutiesHeldBy>>

/** The duties somebody has on events that are not archived; where they are the main coordinator, the heir becomes it. */
export const dutiesOf: Holder = (ctx, personId) => asking(dutiesHeldBy(ctx, personId), (held) => ({
  kind: 'duty',
  things: held.map(({ id, eventName, clientId, eventId }) => ({ id, title: eventName, clientId, eventId })),
  lacking: (heir) => held.flatMap((record) => lackingFor(heir, record, record.duty as DutyName))[0] ?? null,
  handTo: (heir) => writesTo(ctx, personId, held, heir),
}))

/** Nobody has a duty twice: what the heir already has there only ends. */
async function writesTo(ctx: Ctx, personId: string, held: Held, heir: Heir): Promise<Write[]> {
  const coordinated = held.filter(({ duty }) => duty === 'coordinator').map(({ eventId }) => eventId)
  const [theirs, led, on] = await Promise.all([dutiesHeldBy(ctx, heir.id), eventsLedBy(ctx, personId, coordinated), findEvents(ctx, held.map(({ eventId }) => eventId))])
  // Of what is over nobody need be able to do anything any more.
  const ahead = on.filter(({ endsOn, zone }) => endsOn >= dayIn(zone, ctx.now()))
  await demandAllEligible(ctx, held.flatMap(({ eventId, duty }) => ahead.filter(({ id }) => id === eventId).map((event) => ({ event, personId: heir.id, duty }))))
  const has = ({ eventId, duty }: Pick<Held[number], 'eventId' | 'duty'>) => theirs.some((one) => one.eventId === eventId && one.duty === duty)
  const records = held.map(({ eventName: _, ...record }) => record)
  return [
    ...updateAll(ctx, duties, records.filter((record) => !has(record)), { personId: heir.id }),
    ...records.filter(has).map((record) => remove(ctx, duties, record)),
    ...led.map((event) => update(ctx, events, event, { coordinatorId: heir.id })),
  ]
}
