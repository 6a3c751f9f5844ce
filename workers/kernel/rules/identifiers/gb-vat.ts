import { bare, checked, digitsOf, weighed, type Check } from './check'

/**
 * A VAT number of the United Kingdom: nine digits, twelve with a branch, modulus 97 or 97 − 55 (HMRC); or a government
 * department's (GD000 to GD499) or health authority's (HA500 to HA999). Kept with GB before it, typed so or not.
 */
export function checkGbVat(input: string): Check {
  const typed = bare(input)
  const number = typed.replace(/^GB/, '')
  const value = `GB${number}`
  if (/^[A-Z]{2}/.test(number) && !/^(GD|HA)/.test(number)) return checked(typed, 'country')
  if (!/^(GD|HA)?\d*$/.test(number)) return checked(value, 'characters')
  if (number.length !== (/^\d/.test(number) ? (number.length > 9 ? 12 : 9) : 5)) return checked(value, 'length')
  if (/^[A-Z]/.test(number)) return checked(value, /^(GD[0-4]|HA[5-9])/.test(number) ? null : 'structure')
  return checked(value, soundGbVat(number) ? null : 'checksum')
}

/** The last two of nine digits make up what the seven before weigh. */
function soundGbVat(number: string) {
  const sum = weighed(digitsOf(number.slice(0, 7)), [8, 7, 6, 5, 4, 3, 2]) + Number(number.slice(7, 9))
  return sum % 97 === 0 || (sum + 55) % 97 === 0
}
