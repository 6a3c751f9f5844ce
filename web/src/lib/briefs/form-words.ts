/** What one question says in the reader's language. */
export interface QuestionWords {
  label: string
  help?: string
  unit?: string
  options?: Record<string, string>
  columns?: Record<string, { label: string; options?: Record<string, string> }>
}

/** All that a form says. It comes with the page as data: a form has hundreds of words, of which a reader needs one language. */
export interface FormWords {
  questions: Record<string, QuestionWords>
  groups: Record<string, string>
  /** Why answers do not fit together, by code; `other` for one without words. */
  wrong: Record<string, string>
}
