import { bare, checked, mod97, type Check } from './check'
import { ibanCountries } from './iban-countries'

const classes: Record<string, string> = { n: '\\d', a: '[A-Z]', c: '[A-Z0-9]' }

/**
 * ISO 13616: country, two check digits, and the country's own account of a length and structure of its own. Without the table of
 * countries many a text of a wrong length would pass. China, Hong Kong, Taiwan and the United States have none.
 */
export function checkIban(input: string): Check {
  const value = bare(input)
  if (value.length < 4) return checked(value, 'length')
  if (!/^[A-Z0-9]+$/.test(value)) return checked(value, 'characters')
  const structure = ibanCountries[value.slice(0, 2)]
  if (!structure) return checked(value, 'country')
  if (value.length !== 4 + lengthOf(structure)) return checked(value, 'length')
  if (!patternOf(structure).test(value)) return checked(value, 'structure')
  return checked(value, soundIban(value) ? null : 'checksum')
}

const lengthOf = (structure: string) => structure.split(' ').reduce((sum, part) => sum + Number(part.slice(0, -1)), 0)

const patternOf = (structure: string) => new RegExp(`^..\\d\\d${structure.split(' ').map((part) => `${classes[part.at(-1)!]}{${part.slice(0, -1)}}`).join('')}$`)

/** 00, 01 and 99 leave the same remainder as a check that is made rightly, and are never made. */
const soundIban = (value: string) => mod97(value.slice(4) + value.slice(0, 4)) === 1 && !/^..(00|01|99)/.test(value)
