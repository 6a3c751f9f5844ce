import type { Ctx } from '../../kernel/ctx'
import type { Heir, Holding } from '../../kernel/holdings'
import { invalid } from '../../kernel/refusal'
import { whyNotActing } from './rules/acting'
import { heirOf, type HeirWish } from './rules/heirs'
import { peopleWith } from './store'

/** Those who take over what this person has in hand, by id. @throws 422 with what one of them lacks, beside the field that named them */
export async function heirsFor(ctx: Ctx, id: string, held: Holding[], wish: HeirWish): Promise<Map<string, Heir>> {
  const ids = new Set(held.map(({ kind }) => heirOf(wish, kind)))
  const heirs = new Map((await peopleWith(ctx, [...ids])).map((person) => [person.id, person]))
  const flaws = held.flatMap(({ kind, lacking }) => {
    const heir = heirs.get(heirOf(wish, kind))
    const reason = !heir ? 'unknown_person' : heir.id === id ? 'own_heir' : (lacking(heir) ?? whyNotActing(heir))
    return reason ? [[wish.except[kind] ? `except.${kind}` : 'heirId', reason] as const] : []
  })
  if (flaws.length > 0) throw invalid(Object.fromEntries(flaws))
  return heirs
}
