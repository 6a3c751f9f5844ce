/** What the forms of a paper's page answer: that it is saved, or why not and what was typed. */
export interface PaperAnswer {
  values?: Record<string, string>
  fields?: Record<string, string>
  code?: string
  message?: string
  attach?: string
  /** A link that was not sent. */
  link?: { message: string; fields: Record<string, string>; values: Record<string, string> }
  /** Which form, where it is not that of the paper: to ask for an exception, or the exception that is decided. */
  form?: string
}
