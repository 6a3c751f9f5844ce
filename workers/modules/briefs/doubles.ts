import type { Ctx } from '../../kernel/ctx'
import { besides } from './double-store'
import { givenIn } from './head'
import { briefById } from './index'
import { isPossibleDouble, type Wish } from './rules/doubles'
import type { Answers } from './rules/form'
import { isOpenToDoubt } from './rules/pair'
import { answersOn, type BriefRecord } from './store'

/** The client's briefs that may mean the same event and were not decided of yet, and those that were said to belong to this one. */
export async function doublesOf(ctx: Ctx, id: string) {
  const brief = await briefById(ctx, id)
  const [others, answers] = await Promise.all([besides(ctx, brief), answersOn(ctx, id)])
  const wish = wishOf(brief, givenIn(answers))
  return {
    possible: isOpenToDoubt(brief.state) ? others.filter((one) => one.answer === null && isPossibleDouble(wish, one)).map(shown) : [],
    related: others.filter(({ answer }) => answer === 'related' || answer === 'replaced').map(shown),
  }
}

function wishOf({ title }: BriefRecord, answers: Answers): Wish {
  const day = (key: string) => (answers[key]?.value as string | null | undefined) ?? null
  return { title, from: day('from'), to: day('to'), month: answers.date_standing?.value === 'month' ? day('month') : null }
}

const shown = ({ id, title, state, from, to, month }: Awaited<ReturnType<typeof besides>>[number]) => ({ id, title, state, from, to, month })
