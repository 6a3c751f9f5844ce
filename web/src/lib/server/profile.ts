import { purposes } from '$shapes/modules/suppliers/rules/contacts'
import { profileFields } from '$lib/suppliers/profile'
import { text, textOrNull } from './forms'

/** What was typed of a profile, as the API takes it; contacts only where they were asked for. */
export function profileIn(form: FormData) {
  const chosen = purposes.flatMap((purpose) => (text(form, `contacts.${purpose}`) ? [[purpose, text(form, `contacts.${purpose}`)]] : []))
  const contacts = form.has(`contacts.${purposes[0]}`) ? { contacts: chosen.length > 0 ? Object.fromEntries(chosen) : null } : {}
  return { ...Object.fromEntries(profileFields.map((field) => [field, textOrNull(form, field)])), ...contacts }
}
