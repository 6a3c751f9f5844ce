import { bare, checked, type Check } from './check'

/** What Companies House puts before the numbers of those not registered in England and Wales, and of partnerships, societies and others. */
const prefixes = 'AC CE CN CS FC FE GE GN GS IC IP LP NA NC NF NI NL NO NP NR NV NZ OC OE PC RC RS SA SC SE SF SG SI SL SO SP SR SZ ZC'.split(' ')

/**
 * A company number of the United Kingdom: eight characters, of which the first two may be letters; societies may end in letters,
 * and old numbers of Northern Ireland begin with R0. Zeros left out in front are put back. It has no check digit.
 */
export function checkGbCompany(input: string): Check {
  const typed = bare(input)
  const value = /^\d{6,7}$/.test(typed) ? typed.padStart(8, '0') : typed
  if (value.length !== 8) return checked(value, 'length')
  if (!/^[A-Z0-9]+$/.test(value)) return checked(value, 'characters')
  if (!/^(\d{8}|[A-Z]{2}\d{6}|R0\d{6}|(IP|SP)(\d{5}[A-Z]|\d{4}[A-Z]{2}))$/.test(value)) return checked(value, 'structure')
  return checked(value, null, /^(\d|R0)/.test(value) || prefixes.includes(value.slice(0, 2)) ? [] : ['unknown_prefix'])
}
