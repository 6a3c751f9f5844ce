import type { SetUp } from '../../agencies/rules/figures'
import { permitDays } from './contradictions-dates'
import type { Answers } from './form'
import { countIn, dayAfter, dayIn, moneyIn, rowsIn, sum, countOf, textOf } from './said'
import { mostSpace } from './timetable'

/** What the trade reckons with, for the question it stands beside. The words belong to the code. */
export type Hint = { field: string; code: HintCode; values: Record<string, number | string> }
export const hintCodes = ['headsets', 'booths', 'first_aiders', 'space', 'guarantee', 'set_for', 'contingency', 'permit', 'rooms', 'tables', 'insurance', 'per_head'] as const
export type HintCode = (typeof hintCodes)[number]

/** Of a hundred guests so many take a headset. */
const headsets = { least: 60, most: 80 }
/** Per cent of what is planned that is kept for what nobody planned. */
const reserve = { least: 5, most: 10 }
/** Per cent more than guaranteed that the kitchen sets for. */
const over = { least: 3, most: 5 }
const seatsAtTable = 10
/** Days before the event: the last word to the kitchen, the names to the hotel, the insurance. */
const [guaranteeDays, roomDays, insuranceDays] = [3, 28, 60]

const share = (whole: number, percent: number) => Math.round((whole * percent) / 100)

/** Never fewer than two; two for each of the first three thousand, then one for each thousand. A floor only: law and venue may ask more. */
export const firstAiders = (people: number) => Math.max(2, 2 * Math.min(3, Math.ceil(people / 1000)) + Math.max(0, Math.ceil((people - 3000) / 1000)))

type Facts = { answers: Answers; space: Partial<Record<SetUp, number>> }
type Teller = (facts: Facts) => Hint | null

const ofGuests = (field: string, code: HintCode, values: (guests: number) => Hint['values']): Teller => ({ answers }) => {
  const guests = countIn(answers, 'expected')
  return guests ? { field, code, values: { guests, ...values(guests) } } : null
}

const ofDay = (field: string, code: HintCode, days: number): Teller => ({ answers }) => {
  const from = dayIn(answers, 'from')
  return from ? { field, code, values: { days, day: dayAfter(from, -days) } } : null
}

const tellers: Teller[] = [
  ofGuests('headsets', 'headsets', (guests) => ({ least: share(guests, headsets.least), most: share(guests, headsets.most) })),
  ofGuests('first_aiders', 'first_aiders', (guests) => ({ count: firstAiders(guests) })),
  ofDay('guaranteed', 'guarantee', guaranteeDays),
  ofDay('permit', 'permit', permitDays),
  ofDay('rooms', 'rooms', roomDays),
  ofDay('insurance', 'insurance', insuranceDays),
  () => ({ field: 'contingency', code: 'contingency', values: reserve }),
  ({ answers }) => {
    const pairs = new Set(rowsIn(answers, 'pairs').map((one) => [textOf(one, 'from'), textOf(one, 'into')].sort().join())).size
    return pairs > 0 ? { field: 'booths', code: 'booths', values: { booths: pairs, interpreters: pairs * 2 } } : null
  },
  ({ answers, space }) => {
    const { area } = mostSpace(answers, space)
    return area > 0 ? { field: 'area', code: 'space', values: { area } } : null
  },
  ({ answers }) => {
    const guaranteed = countIn(answers, 'guaranteed')
    return guaranteed ? { field: 'service', code: 'set_for', values: { guaranteed, least: guaranteed + share(guaranteed, over.least), most: guaranteed + share(guaranteed, over.most) } } : null
  },
  ({ answers }) => {
    const seated = rowsIn(answers, 'functions').filter((one) => textOf(one, 'set_up') === 'rounds').map((one) => countOf(one, 'pax') ?? 0)
    const most = Math.max(0, ...seated)
    return most > 0 ? { field: 'functions', code: 'tables', values: { people: most, tables: Math.ceil(most / seatsAtTable) } } : null
  },
  ({ answers }) => {
    const [head, guests] = [moneyIn(answers, 'price_per_head'), sum([countIn(answers, 'guaranteed') ?? countIn(answers, 'expected')])]
    return head && guests > 0 ? { field: 'price_per_head', code: 'per_head', values: { guests, amount: head.amount * guests, currency: head.currency } } : null
  },
]

/** What the trade's numbers say to these answers; nothing where what they reckon from is not answered. */
export const hintsFor = (facts: Facts): Hint[] => tellers.flatMap((tell) => tell(facts) ?? [])
