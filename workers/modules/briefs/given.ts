import { invalid, notFound } from '../../kernel/refusal'
import { fieldOf, rowIn, type Field, type Given } from './rules/form'
import { formUnder } from './rules/form-setting'
import { problemsWithRow, problemWith } from './rules/values'
import type { Answering } from './shapes'
import type { BriefRecord } from './store'

/** The question of this brief that a key answers, or the table that it is a row of. @throws 404 for what its form does not ask */
export function fieldByKey({ form }: Pick<BriefRecord, 'form'>, key: string): Field {
  const field = fieldOf(key, formUnder(form))
  if (!field) throw notFound()
  return field
}

/** Either a value that fits, or that the question does not apply: which a question that must be answered never does, nor a single row. */
export function givenFor(field: Field, key: string, { value, notApplicable }: Pick<Answering, 'value' | 'notApplicable'>): Given {
  if (!notApplicable) {
    const problems = problemsWith(field, key, value)
    if (Object.keys(problems).length > 0) throw invalid(problems)
    return { value: value!, notApplicable: false }
  }
  if (value !== undefined) throw invalid({ value: 'not_applicable' })
  if (field.required || rowIn(key) !== null) throw invalid({ notApplicable: 'required' })
  return { value: null, notApplicable: true }
}

function problemsWith(field: Field, key: string, value: Answering['value']): Record<string, string> {
  if (value === undefined) return { value: 'required' }
  if (rowIn(key) !== null) return problemsWithRow(value, field)
  const problem = problemWith(value, field)
  return problem ? { value: problem } : {}
}
