import { availabilityAsks, blockedDates } from '../../../db/schema/agency/availability'
import { commit, insert, update } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { conflict, invalid, notFound } from '../../kernel/refusal'
import { availabilityAnswered } from './news'
import type { Answering, Ask, AskQuery } from './shapes'
import { isLate } from './rules/asks'
import { askPage, findAsk, type FoundAsk } from './store'

/** Yes, no, or maybe with a note; a later answer takes the place of an earlier one, also when it is late. @throws 404; 409 `changed_meanwhile`; 422 for a maybe without a note */
export async function answerAsk(ctx: Ctx, id: string, { revision, answer, note, block }: Answering) {
  const found = await findAsk(ctx, id)
  if (!found) throw notFound()
  const { ask, supplierName } = found
  if (ask.revision !== revision) throw conflict('changed_meanwhile', { current: shownAsk(ctx, found) })
  if (answer === 'maybe' && !note) throw invalid({ note: 'required' })
  const { supplierId, startsOn, endsOn } = ask
  return commit(ctx, {
    action: 'availability.answer',
    write: [
      update(ctx, availabilityAsks, ask, { answer, answerNote: note, answeredBy: ctx.actor.id, answeredAt: ctx.now() }),
      ...(block && answer === 'no' ? [insert(ctx, blockedDates, { id: ctx.newId('blocked'), supplierId, startsOn, endsOn, note })] : []),
    ],
    tell: [availabilityAnswered(ask, supplierName, { answer, note })], answer: { id, revision: revision + 1, answer },
  })
}

export async function listAsks(ctx: Ctx, query: AskQuery) {
  const { rows, ...page } = await askPage(ctx, query)
  return { ...page, rows: rows.map((found) => shownAsk(ctx, found)) }
}

/** As its reader may know it: who asked is the agency's own. */
function shownAsk(ctx: Ctx, { ask, supplierName }: FoundAsk): Ask {
  const { agencyId: _, clientId: __, answeredBy: ___, askedBy, ...open } = ask
  return { ...open, supplierName, late: isLate(ask, ctx.now()), ...(ctx.actor.kind === 'staff' && { askedBy }) }
}
