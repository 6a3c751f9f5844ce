/** A form that was not taken, as it comes back to its page. */
export interface Refused {
  /** Which form of the page. */
  form: string
  code: string
  message: string
  fields: Record<string, string>
  values: Record<string, string>
  /** What somebody else put on record meanwhile. */
  current: Record<string, unknown> | null
  missing: string[]
}

/** The page's answer, if it is a refusal; of one form, if that is named. */
export function refusedOf(answer: object | null, form?: string): Refused | null {
  if (!answer || !isRefused(answer)) return null
  return form === undefined || answer.form === form ? answer : null
}

const isRefused = (answer: object): answer is Refused => 'message' in answer
