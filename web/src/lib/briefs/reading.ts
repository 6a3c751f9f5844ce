import { fieldOf, type FieldKey, type Given, type Money, type Value } from '$shapes/modules/briefs/rules/form'
import { day } from '$lib/dates'
import { amount } from '$lib/money'
import { number } from '$lib/numbers'
import { m } from '$lib/words/messages'
import { questions } from './words'

const isMoney = (value: Value): value is Money => typeof value === 'object'

/** An answer as people read it; null while there is none. */
export function answerText(key: string, given: Given | undefined): string | null {
  if (!given) return null
  if (given.notApplicable || given.value === null) return m.brief_not_applicable()
  return valueText(key, given.value)
}

function valueText(key: string, value: Value): string {
  if (isMoney(value)) return m.brief_amount({ currency: value.currency, amount: amount(value.amount, value.currency) })
  if (typeof value === 'boolean') return value ? m.brief_yes() : m.brief_no()
  if (typeof value === 'number') return number(value)
  const kind = fieldOf(key)?.kind
  if (kind === 'day') return day(value, 'UTC')
  return questions[key as FieldKey]?.options?.[value]?.() ?? value
}
