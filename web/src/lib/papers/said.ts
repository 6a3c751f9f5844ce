import { number } from '$lib/numbers'
import { m } from '$lib/words/messages'
import type { Credential, PaperField } from './types'
import { dateOf } from './words'

/** What was typed in a field, as it is read. */
export function fieldShown({ kind }: Pick<PaperField, 'kind'>, value: string) {
  if (kind === 'date' && value) return dateOf(value)
  return (kind === 'number' || kind === 'amount') && value ? number(Number(value)) : value
}

/** From when and until when, as far as it says; null where it says nothing. */
export function validityOf({ validFrom, validTo, noExpiry }: Pick<Credential, 'validFrom' | 'validTo' | 'noExpiry'>) {
  if (!validTo) return noExpiry ? m.paper_no_expiry() : null
  return validFrom ? m.review_until({ from: dateOf(validFrom), to: dateOf(validTo) }) : m.review_to({ to: dateOf(validTo) })
}
