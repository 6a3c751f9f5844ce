import type { Names } from '$lib/named'
import { text } from './forms'
import { locales } from '$lib/words/runtime'

/** What was typed into the name fields; an empty one is no name. */
export const namesFrom = (form: FormData): Names => Object.fromEntries(locales.flatMap((one) => (text(form, `names.${one}`).trim() ? [[one, text(form, `names.${one}`)]] : [])))

export const nameFields = locales.map((one) => `names.${one}` as const)
