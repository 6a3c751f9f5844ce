import { daysBetween } from '../../../kernel/rules/days'
import type { Figures } from './change'
import type { Answers } from './form'

/** A change moves an event by so many days at most, either way. */
export const mostDays = 3650

type Typed = { cost: string; amount: string; days: string }

/** A whole number of days, whichever minus was typed before it; null for what is none. */
export function wholeDays(typed: string) {
  const plain = typed.normalize('NFKC').trim().replace('−', '-')
  return /^-?\d+$/.test(plain) ? Number(plain) : null
}

/** Every field of the form that cannot be so, each with its reason; `minor` is the amount as it was read, null where it was none. */
export function faultsIn({ cost, amount, days }: Typed, minor: number | null): Record<string, string> {
  const faults = { cost: ['none', 'more', 'less'].includes(cost) ? null : 'not_chosen', amount: amountFault(cost, amount.trim(), minor), days: daysFault(days.trim()) }
  return Object.fromEntries(Object.entries(faults).filter((fault): fault is [string, string] => fault[1] !== null))
}

function amountFault(cost: string, amount: string, minor: number | null) {
  if (amount === '') return cost === 'more' || cost === 'less' ? 'required' : null
  if (cost === 'none') return 'costs_nothing'
  if (minor === null) return 'not_money'
  if (minor <= 0) return 'not_above_zero'
  return Number.isSafeInteger(minor) ? null : 'too_large'
}

function daysFault(days: string) {
  if (days === '') return 'required'
  const whole = wholeDays(days)
  if (whole === null) return 'not_whole_days'
  return Math.abs(whole) <= mostDays ? null : whole < 0 ? 'too_small' : 'too_large'
}

/** Whether the first or the last day moved by as many days as are stated; none are stated where the answers alone tell it. */
export function daysFit(days: number, agreed: Answers, now: Answers) {
  const moves = ['from', 'to'].flatMap((field) => {
    const [before, after] = [agreed[field]?.value, now[field]?.value]
    return typeof before === 'string' && typeof after === 'string' ? [daysBetween(before, after)] : []
  })
  return days === 0 || moves.length === 0 || moves.includes(days)
}

/** Whether a change is said to cost nothing, to move nothing and to touch nothing. */
export const comesToNothing = ({ cost, days, tasks }: Figures) => !cost?.amount && days === 0 && tasks.length === 0
