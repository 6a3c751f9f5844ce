import type { Ctx } from '../../kernel/ctx'
import { invalid } from '../../kernel/refusal'
import { peopleByIds } from '../people/index'
import { whyNotCounterpart } from './rules/counterpart'

/** @throws 422 with what the one named lacks */
export async function demandCounterpart(ctx: Ctx, clientId: string, personId: string | null | undefined) {
  if (!personId) return
  const [person] = await peopleByIds(ctx, [personId])
  if (!person) throw invalid({ counterpartId: 'unknown_person' })
  const reason = whyNotCounterpart(person, clientId)
  if (reason) throw invalid({ counterpartId: reason })
}
