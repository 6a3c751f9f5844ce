/** What came back of a form of this page that was refused. */
export interface RefusedForm {
  values: Record<string, string>
  fields: Record<string, string>
  message: string
  until: string | null
}
