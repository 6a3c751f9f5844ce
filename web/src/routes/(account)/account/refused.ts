/** What came back of a form of the account that was refused. */
export interface RefusedForm {
  values: Record<string, string>
  fields: Record<string, string>
  message: string
  until: string | null
}

/** The page's answer, if it refuses the form of this section. */
export const refusedIn = (answer: object | null, section: string): RefusedForm | undefined =>
  answer && isRefused(answer) && answer.values.section === section ? answer : undefined

const isRefused = (answer: object): answer is RefusedForm => 'values' in answer && 'message' in answer
