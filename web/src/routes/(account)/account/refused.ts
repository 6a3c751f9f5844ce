/** What came back of a form of this page that was refused. */
export interface RefusedForm {
  values: Record<string, string>
  fields: Record<string, string>
  message: string
  until: string | null
}

/** The page's answer, if it is a refusal. */
export const refusalIn = (answer: object | null): RefusedForm | undefined => (answer && isRefused(answer) ? answer : undefined)

const isRefused = (answer: object): answer is RefusedForm => 'values' in answer && 'message' in answer
