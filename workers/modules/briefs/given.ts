import { invalid, notFound } from '../../kernel/refusal'
import { fieldOf, type Field, type Given } from './rules/form'
import { problemWith } from './rules/values'
import type { Answering } from './shapes'

/** @throws 404 for what the form does not ask */
export function fieldByKey(key: string): Field {
  const field = fieldOf(key)
  if (!field) throw notFound()
  return field
}

/** Either a value that fits, or that the question does not apply: which a question that must be answered never does. */
export function givenFor(field: Field, { value, notApplicable }: Pick<Answering, 'value' | 'notApplicable'>): Given {
  if (!notApplicable) {
    const problem = value === undefined ? 'required' : problemWith(value, field)
    if (problem) throw invalid({ value: problem })
    return { value: value!, notApplicable: false }
  }
  if (value !== undefined) throw invalid({ value: 'not_applicable' })
  if (field.required) throw invalid({ notApplicable: 'required' })
  return { value: null, notApplicable: true }
}
