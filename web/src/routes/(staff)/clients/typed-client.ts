import { text, textOrNull, typed } from '$lib/server/forms'
import { clientFields } from './labels'

const languagesIn = (form: FormData) => form.getAll('languages').filter((one) => typeof one === 'string')

/** What was typed in the form of a client, as the API takes it. */
export function clientIn(form: FormData) {
  const days = text(form, 'paymentDays').trim()
  const languages = languagesIn(form)
  return {
    ...Object.fromEntries(clientFields.map((field) => [field, textOrNull(form, field)])),
    name: text(form, 'name'), country: text(form, 'country'),
    paymentDays: days === '' ? null : Number(days),
    languages: languages.length > 0 ? languages : null,
  }
}

/** The same, for the fields of a form that was refused. */
export const typedClient = (form: FormData): Record<string, string> => ({ ...typed(form, clientFields), languages: languagesIn(form).join(',') })
