import type { Money } from './form'
import type { Answers } from './form'
import type { Figures } from './change'
import { moneyIn } from './said'

/** What the agency takes on by letting a version be agreed: the budget's ceiling, or of a change what it costs more. Null where nothing is said. */
export const amountOf = (answers: Answers, figures: Figures | null): Money | null => (figures ? figures.cost : moneyIn(answers, 'ceiling'))
