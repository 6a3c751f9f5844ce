import { countries } from '../countries'
import { bare, checked, type Check } from './check'

/** ISO 9362: four letters, a country, two signs of the place and, where a branch is meant, three more. Kosovo is XK there. */
export function checkBic(input: string): Check {
  const value = bare(input)
  if (value.length !== 8 && value.length !== 11) return checked(value, 'length')
  if (!/^[A-Z0-9]+$/.test(value)) return checked(value, 'characters')
  if (!/^[A-Z]{6}/.test(value)) return checked(value, 'structure')
  const country = value.slice(4, 6)
  return checked(value, countries.includes(country) || country === 'XK' ? null : 'country')
}
