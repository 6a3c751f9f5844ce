import type { Ctx } from '../../kernel/ctx'
import { pageOf, pageSize } from '../../kernel/list'
import { rowsOf, together } from '../../kernel/together'
import { doersFound } from '../people/index'
import { fitness } from './eligible'
import { eventById } from './index'
import { lackingFor } from './rules/duties'
import { fitFirst } from './rules/fit-first'
import type { Candidate, CandidateQuery } from './shapes'
import { dutyRecords } from './store'

/** So many are looked at for one answer, by name; of more, one asks by name. */
const lookedAt = 100

/** Whom one could give a duty on an event, who is fit first, each with what speaks against it; whoever has it already is left out. In four trips. @throws 404 */
export async function candidatesFor(ctx: Ctx, eventId: string, { duty, q, chosen }: CandidateQuery): Promise<{ rows: Candidate[]; more: boolean }> {
  const event = await eventById(ctx, eventId)
  const [doers, held] = await together(ctx, rowsOf(doersFound(ctx, { q, chosen, limit: lookedAt + 1 })), rowsOf(dutyRecords(ctx, eventId)))
  const { rows: found, next } = pageOf(doers, ({ id }) => id, lookedAt)
  const people = found.filter(({ id }) => !held.some((one) => one.personId === id && one.duty === duty))
  const verdicts = await fitness(ctx, people.map(({ id: personId }) => ({ event, personId, duty })))
  const rows = people.map(({ id, family, given, latin, ...person }, at): Candidate => {
    const [lacking = null] = lackingFor(person, { clientId: event.clientId, eventId }, duty)
    const { may, reasons } = verdicts[at]!
    return { id, family, given, latin, may: may && lacking === null, lacking, reasons }
  }).toSorted(fitFirst)
  const shown = rows.filter(({ id }, at) => at < pageSize || chosen.includes(id))
  return { rows: shown, more: next !== null || shown.length < rows.length }
}
