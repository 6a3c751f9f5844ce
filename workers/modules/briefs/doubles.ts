import type { Ctx } from '../../kernel/ctx'
import { notFound } from '../../kernel/refusal'
import { besideOthers } from './double-store'
import { isPossibleDouble } from './rules/doubles'
import { isOpenToDoubt } from './rules/pair'

/** The client's briefs that may mean the same event and were not decided of yet, and those that were said to belong to this one. */
export async function doublesOf(ctx: Ctx, id: string) {
  const [own, ...others] = await besideOthers(ctx, id)
  if (own?.id !== id) throw notFound()
  return {
    possible: isOpenToDoubt(own.state) ? others.filter((one) => one.answer === null && isPossibleDouble(own, one)).map(shown) : [],
    related: others.filter(({ answer }) => answer === 'related' || answer === 'replaced').map(shown),
  }
}

const shown = ({ id, title, state, from, to, month }: Awaited<ReturnType<typeof besideOthers>>[number]) => ({ id, title, state, from, to, month })
