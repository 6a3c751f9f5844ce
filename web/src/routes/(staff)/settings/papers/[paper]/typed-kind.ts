import { text } from '$lib/server/forms'
import { nameFields, namesFrom } from '$lib/server/name-fields'
import { locales } from '$lib/words/runtime'

const months = (form: FormData, name: string) => (text(form, name).trim() ? Number(text(form, name)) : null)
const positions = (form: FormData) => [...new Set([...form.keys()].flatMap((key) => /^field\.(\d+)\./.exec(key)?.[1] ?? []))].map(Number).sort((a, b) => a - b)
const saidIn = (form: FormData, prefix: string) => Object.fromEntries(locales.flatMap((one) => (text(form, `${prefix}${one}`).trim() ? [[one, text(form, `${prefix}${one}`)]] : [])))

/** A kind of paper as it was typed; a field without any name is none, one that had names is taken away. */
export function kindIn(form: FormData) {
  const hint = saidIn(form, 'hint.')
  const fields = positions(form).flatMap((at) => {
    const of = (part: string) => `field.${at}.${part}`
    const names = saidIn(form, of('names.'))
    const code = text(form, of('code'))
    return Object.keys(names).length > 0 ? [{ ...(code && { code }), names, kind: text(form, of('kind')), required: form.has(of('required')) }] : []
  })
  return {
    revision: Number(text(form, 'revision')), names: namesFrom(form), hint: Object.keys(hint).length > 0 ? hint : null, holders: form.getAll('holders').map(String), term: text(form, 'term'),
    maxMonths: months(form, 'maxMonths'), freshMonths: months(form, 'freshMonths'), fields, stamped: form.has('stamped'), archived: form.has('archived'),
  }
}

/** What goes back into its fields. */
export const typedKind = (form: FormData) => [...nameFields, 'term', 'maxMonths', 'freshMonths', ...[...form.keys()].filter((key) => key.startsWith('hint.') || key.startsWith('field.'))]
