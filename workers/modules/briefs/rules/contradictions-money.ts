import type { Rule } from './contradictions'
import type { Answers } from './form'
import { above, countIn, countOf, isMoney, moneyIn, rowsIn, sum } from './said'

const lines = (answers: Answers) => rowsIn(answers, 'budget_lines').flatMap(({ key, cells: { amount } }) => (isMoney(amount) ? [{ key, amount }] : []))

/** What the categories come to in the currency of the ceiling; null without a ceiling. */
function plannedIn(answers: Answers) {
  const ceiling = moneyIn(answers, 'ceiling')
  return ceiling && sum(lines(answers).filter(({ amount }) => amount.currency === ceiling.currency).map(({ amount }) => amount.amount))
}

/** More set aside than this, in per cent, is no longer a reserve. */
const largeReserve = 30

export const aboutMoney: Rule[] = [
  { code: 'budget_above_ceiling', fields: ['ceiling', 'budget_lines'], impossible: true, holds: ({ answers }) => above(plannedIn(answers), moneyIn(answers, 'ceiling')?.amount ?? null) },
  {
    code: 'contingency_beyond_ceiling', fields: ['contingency', 'ceiling'], impossible: false,
    holds: ({ answers }) => {
      const [ceiling, planned, share] = [moneyIn(answers, 'ceiling'), plannedIn(answers), countIn(answers, 'contingency')]
      if (!ceiling || !planned || !share || planned > ceiling.amount) return false
      return planned * (100 + share) > ceiling.amount * 100
    },
  },
  { code: 'contingency_too_large', fields: ['contingency'], impossible: false, holds: ({ answers }) => above(countIn(answers, 'contingency'), largeReserve) },
  {
    code: 'currencies_differ', fields: ['ceiling'], impossible: false,
    holds: ({ answers }) => {
      const ceiling = moneyIn(answers, 'ceiling')
      return ceiling ? lines(answers).filter(({ amount }) => amount.currency !== ceiling.currency).map(({ key }) => key) : false
    },
  },
  {
    code: 'weights_not_hundred', fields: ['criteria'], impossible: true,
    holds: ({ answers }) => {
      const weights = rowsIn(answers, 'criteria').map((one) => countOf(one, 'weight'))
      return weights.length > 0 && sum(weights) !== 100
    },
  },
]
