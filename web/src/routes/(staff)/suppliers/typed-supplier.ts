import { text, textOrNull, typed } from '$lib/server/forms'
import { profileIn } from '$lib/server/profile'
import { supplierFields } from './labels'

/** What was typed, to be shown again. */
export const typedSupplier = (form: FormData) => typed(form, supplierFields)

/** What was typed, as the API takes it. */
export const supplierIn = (form: FormData) => ({ name: text(form, 'name'), country: text(form, 'country'), category: text(form, 'category'), ...profileIn(form), latin: textOrNull(form, 'latin'), phone: textOrNull(form, 'phone'), notes: textOrNull(form, 'notes') })
