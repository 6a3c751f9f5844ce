/** A form that came back, as the component of that form reads it. */
export interface Refused {
  values: Record<string, string>
  fields: Record<string, string>
  message: string
}

/** What came back of this form, if the page's answer is about it. */
export function refusedOf(form: unknown, which: string): Refused | undefined {
  const told = form as (Refused & { form: string }) | null
  return told?.form === which ? told : undefined
}
