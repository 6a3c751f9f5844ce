import type { Ctx } from '../../kernel/ctx'
import { signoffsOf } from '../signoffs/index'
import { approves } from '../signoffs/rules/answers'
import { contentOf } from './content'
import { budgetFrame } from './rules/budget-frame'
import { agreedVersionOf, costsOf } from './store'

const unsaid = { ceiling: null, taxIncluded: null, contingency: null, lines: [] }

/** What a brief has come to say of money: the frame of its agreed version, and what each change that was agreed costs more or less; null before one is. */
export async function agreedMoney(ctx: Ctx, briefId: string) {
  const version = await agreedVersionOf(ctx, briefId)
  if (!version) return null
  const [costs, signoffs] = await Promise.all([costsOf(ctx, briefId), signoffsOf(ctx, briefId)])
  const changes = costs.flatMap(({ number, cost }) => {
    const yes = signoffs.find((signoff) => signoff.version === number && approves(signoff.answer))
    return yes ? [{ version: number, at: yes.at, cost }] : []
  })
  return { version: version.number, ...(budgetFrame(contentOf(version).answers) ?? unsaid), changes }
}
