import type { Ctx } from '../../kernel/ctx'
import { answerShown } from './head'
import { briefById } from './index'
import { answersOn, findEarlier } from './store'

/** What the client's last agreed brief said, with who said it: offered again, field by field. Null where there is none. */
export async function earlierAnswers(ctx: Ctx, id: string) {
  const brief = await briefById(ctx, id)
  const earlier = await findEarlier(ctx, brief)
  if (!earlier) return { earlier: null }
  const answers = (await answersOn(ctx, earlier.id)).map(answerShown)
  const first = answers.find(({ field }) => field === 'from')?.value
  const year = Number(String(first ?? earlier.changedAt ?? earlier.createdAt).slice(0, 4))
  return { earlier: { id: earlier.id, title: earlier.title, year, answers } }
}
