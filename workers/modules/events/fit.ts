import type { Ctx } from '../../kernel/ctx'
import { invalid } from '../../kernel/refusal'
import { peopleByIds } from '../people/index'
import { lackingFor, type DutyName } from './rules/duties'
import { findEvents } from './store'

type Asked = { field: string; personId: string; duty?: DutyName }

/**
 * The person who is to work on this event (one that is still to be made has no id), if they can.
 * @throws 422 with what they lack beside the field that named them
 */
export async function fitFor(ctx: Ctx, { id, clientId }: { id: string | null; clientId: string }, { field, personId, duty }: Asked) {
  const [person] = await peopleByIds(ctx, [personId])
  if (!person) throw invalid({ [field]: 'unknown_person' })

  const [lacking] = lackingFor(person, { clientId, eventId: id }, duty)
  if (lacking) throw invalid({ [field]: lacking })
  return person
}

/**
 * The same for many at once: everybody who is to work on one of these events. Answers with how each event is found.
 * @throws 422 with what one of them lacks beside the field that named them
 */
export async function fitForAll(ctx: Ctx, field: string, wishes: { eventId: string; personId: string; duty?: DutyName }[]) {
  const [people, events] = await Promise.all([peopleByIds(ctx, wishes.map(({ personId }) => personId)), findEvents(ctx, wishes.map(({ eventId }) => eventId))])
  const eventOf = (id: string) => events.find((event) => event.id === id)!
  for (const { eventId, personId, duty } of wishes) {
    const person = people.find(({ id }) => id === personId)
    const [lacking] = person ? lackingFor(person, { clientId: eventOf(eventId).clientId, eventId }, duty) : ['unknown_person']
    if (lacking) throw invalid({ [field]: lacking })
  }
  return eventOf
}
