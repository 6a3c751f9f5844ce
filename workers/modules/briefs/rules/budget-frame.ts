import type { Answers, Money } from './form'
import { countIn, isMoney, moneyIn, rowsIn, textOf } from './said'

export type Frame = { ceiling: Money | null; taxIncluded: boolean | null; contingency: number | null; lines: { category: string; amount: Money }[] }

/** What a brief says of money: its ceiling, the percentage kept back, and what is meant for which category; null where it says nothing. */
export function budgetFrame(answers: Answers): Frame | null {
  const lines = rowsIn(answers, 'budget_lines').flatMap((line) => {
    const [category, { amount }] = [textOf(line, 'category'), line.cells]
    return category && isMoney(amount) ? [{ category, amount }] : []
  })
  const [ceiling, tax] = [moneyIn(answers, 'ceiling'), answers.tax_included?.value]
  if (!ceiling && lines.length === 0) return null
  return { ceiling, taxIncluded: typeof tax === 'boolean' ? tax : null, contingency: countIn(answers, 'contingency'), lines }
}
