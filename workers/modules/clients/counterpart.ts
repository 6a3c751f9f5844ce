import type { Ctx } from '../../kernel/ctx'
import { invalid } from '../../kernel/refusal'
import { peopleByIds } from '../people/index'
import { whyNotCounterpart } from './rules/counterpart'

/** @throws 422 with what the one named lacks */
export const demandCounterpart = (ctx: Ctx, clientId: string, counterpartId: string | null | undefined) => demandCounterparts(ctx, [{ id: clientId, counterpartId }])

/** The same for many clients, in one query. */
export async function demandCounterparts(ctx: Ctx, wishes: { id: string; counterpartId?: string | null }[]) {
  const named = wishes.flatMap(({ id, counterpartId }) => (counterpartId ? [{ id, counterpartId }] : []))
  if (named.length === 0) return
  const people = await peopleByIds(ctx, [...new Set(named.map(({ counterpartId }) => counterpartId))])
  for (const { id, counterpartId } of named) {
    const person = people.find((one) => one.id === counterpartId)
    const reason = person ? whyNotCounterpart(person, id) : 'unknown_person'
    if (reason) throw invalid({ counterpartId: reason })
  }
}
