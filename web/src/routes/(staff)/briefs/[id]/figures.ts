import { faultsIn, wholeDays } from '$shapes/modules/briefs/rules/figures'
import type { Refusal } from '$lib/api'
import { minorFrom } from '$lib/money'
import { fieldWords, refusalWords } from '$lib/refusals'
import { text, typed } from '$lib/server/forms'

/** What a change comes to, as it was typed; null where the form asks for none. `refused` names every field that cannot be so. */
export function figuresIn(form: FormData) {
  const values = typed(form, ['note', 'cost', 'amount', 'days'])
  if (!form.has('days')) return { values, change: null, refused: null }

  const currency = text(form, 'currency')
  const minor = minorFrom(values.amount, currency)
  const faults = Object.entries(faultsIn(values, minor))
  const cost = values.cost === 'none' || minor === null ? null : { amount: values.cost === 'less' ? -minor : minor, currency }
  const change = { cost, days: wholeDays(values.days), tasks: form.getAll('task').map(String) }
  return { values, change, refused: faults.length > 0 ? refusal(Object.fromEntries(faults.map(([field, reason]) => [field, fieldWords(reason)]))) : null }
}

const refusal = (fields: Refusal['fields']): Refusal => ({ ok: false, status: 422, code: 'invalid', message: refusalWords('invalid'), fields, details: {}, requestId: undefined })
