import { duties, events } from '../../../db/schema/agency/events'
import { remove, update, updateAll, type Write } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import type { Heir, Holding } from '../../kernel/holdings'
import { lackingFor, type DutyName } from './rules/duties'
import { dutiesHeldBy } from './store'

/** The duties somebody has on events that are not archived; where they are the main coordinator, the heir becomes it. */
export async function dutiesOf(ctx: Ctx, personId: string): Promise<Holding> {
  const held = await dutiesHeldBy(ctx, personId)
  return {
    kind: 'duty',
    things: held.map(({ record: { id, clientId, eventId }, event }) => ({ id, title: event.name, clientId, eventId })),
    lacking: (heir) => held.flatMap(({ record }) => lackingFor(heir, record, record.duty as DutyName))[0] ?? null,
    handTo: (heir) => writesTo(ctx, held, heir),
  }
}

type Held = Awaited<ReturnType<typeof dutiesHeldBy>>

/** Nobody has a duty twice: what the heir already has there only ends. */
async function writesTo(ctx: Ctx, held: Held, heir: Heir): Promise<Write[]> {
  const theirs = await dutiesHeldBy(ctx, heir.id)
  const has = ({ eventId, duty }: Held[number]['record']) => theirs.some(({ record }) => record.eventId === eventId && record.duty === duty)
  const records = held.map(({ record }) => record)
  const leads = held.flatMap(({ record, event }) => (record.duty === 'coordinator' && event.coordinatorId === record.personId ? [event] : []))
  return [
    ...updateAll(ctx, duties, records.filter((record) => !has(record)), { personId: heir.id }),
    ...records.filter(has).map((record) => remove(ctx, duties, record)),
    ...leads.map((event) => update(ctx, events, event, { coordinatorId: heir.id })),
  ]
}
