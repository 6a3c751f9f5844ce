import { countries } from '$shapes/kernel/rules/countries'
import { intlTag } from './dates'

export interface Option {
  value: string
  label: string
}

export const countryName = (code: string) => new Intl.DisplayNames([intlTag()], { type: 'region' }).of(code) ?? code

/** Countries in the reader's language and order. */
export const countryOptions = () => sorted(named('region', countries))

/** The code stands behind the name: that is what people look for on an invoice. */
export const currencyOptions = () =>
  sorted(named('currency', Intl.supportedValuesOf('currency')).map(({ value, label }) => ({ value, label: label === value ? value : `${label} (${value})` })))

/** Every time zone by its own name; the one in use stands among them even when this runtime calls it otherwise. */
export const zoneOptions = (...inUse: string[]): Option[] =>
  [...new Set([...Intl.supportedValuesOf('timeZone'), ...inUse])].sort().map((value) => ({ value, label: value.replaceAll('_', ' ') }))

function named(type: 'region' | 'currency', codes: readonly string[]): Option[] {
  const names = new Intl.DisplayNames([intlTag()], { type })
  return codes.map((value) => ({ value, label: names.of(value) ?? value }))
}

function sorted(options: Option[]) {
  const { compare } = new Intl.Collator(intlTag())
  return options.sort((a, b) => compare(a.label, b.label))
}
