import { isSupportedCountry, parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/min'
import { invalid } from './refusal'

const asCountry = (country: string): CountryCode | undefined => (isSupportedCountry(country) ? country : undefined)

/**
 * A number as people type it, `138 0013 8000` or `+886 2 2720 1234`, as E.164.
 * @param country where a number without a country code belongs
 * @throws 422 `not_a_phone`
 */
export function phoneFrom(typed: string, country: string): string {
  const number = possiblePhone(typed, country)
  if (!number) throw invalid({ phone: 'not_a_phone' })
  return number
}

/** The same, or null for what is no number. */
export function possiblePhone(typed: string, country: string): string | null {
  const number = parsePhoneNumberFromString(typed, { defaultCountry: asCountry(country), extract: false })
  return number?.isPossible() ? number.number : null
}

/** As it is dialled from this country: without the country code at home, with it from abroad. */
export function phoneShown(phone: string, country: string): string {
  const number = parsePhoneNumberFromString(phone)
  if (!number) return phone
  return number.country === country ? number.formatNational() : number.formatInternational()
}

/** Every way in which people type a number they look for: whole, as at home, run together and in its groups. */
export function phoneWords(phone: string): string[] {
  const number = parsePhoneNumberFromString(phone)
  if (!number) return [phone]
  const national = number.formatNational()
  return [number.number, number.nationalNumber, national, national.replace(/\D/g, '')]
}
