import type { Ctx } from '../../kernel/ctx'
import { invalid } from '../../kernel/refusal'
import { peopleByIds } from '../people/index'
import { lackingFor, type DutyName } from './rules/duties'

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
