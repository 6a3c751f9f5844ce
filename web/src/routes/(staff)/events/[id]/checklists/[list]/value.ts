import type { LineKind, Value } from '$shapes/modules/checklists/rules/lines'

/** What a line's form puts down: `back` takes back what stands there. A number that is none is left for the API to refuse. */
export function valueFrom(form: FormData): Value {
  const [kind, said] = [form.get('kind') as LineKind, form.get('value')]
  if (form.has('back')) return null
  if (kind === 'tick') return true
  const typed = typeof said === 'string' ? said.normalize('NFKC').trim() : ''
  if (kind !== 'number') return typed
  const number = Number(typed.replace(',', '.').replace('−', '-'))
  return typed === '' || Number.isNaN(number) ? typed : number
}
