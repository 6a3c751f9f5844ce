import { bare, checked, type Check } from './check'
import { vatChecks } from './eu-vat-checks'

/** How a country's numbers are written after the prefix; of most, by digits alone. VIES: VAT number structures. */
interface Form {
  lengths: number[]
  shape?: RegExp
}

const forms: Record<string, Form> = {
  AT: { lengths: [9], shape: /^U\d{8}$/ },
  BE: { lengths: [10], shape: /^[01]\d{9}$/ },
  BG: { lengths: [9, 10] },
  CY: { lengths: [9], shape: /^\d{8}[A-Z]$/ },
  CZ: { lengths: [8, 9, 10] },
  DE: { lengths: [9] },
  DK: { lengths: [8] },
  EE: { lengths: [9] },
  EL: { lengths: [9] },
  ES: { lengths: [9], shape: /^([A-Z]\d{7}[A-Z0-9]|\d{8}[A-Z])$/ },
  FI: { lengths: [8] },
  FR: { lengths: [11], shape: /^[A-HJ-NP-Z0-9]{2}\d{9}$/ },
  HR: { lengths: [11] },
  HU: { lengths: [8] },
  IE: { lengths: [8, 9], shape: /^(\d[A-Z0-9+*]\d{5}[A-W]|\d{7}[A-W][A-I])$/ },
  IT: { lengths: [11] },
  LT: { lengths: [9, 12] },
  LU: { lengths: [8] },
  LV: { lengths: [11] },
  MT: { lengths: [8] },
  NL: { lengths: [12], shape: /^\d{9}B\d{2}$/ },
  PL: { lengths: [10] },
  PT: { lengths: [9] },
  RO: { lengths: [2, 3, 4, 5, 6, 7, 8, 9, 10] },
  SE: { lengths: [12], shape: /^\d{10}01$/ },
  SI: { lengths: [8] },
  SK: { lengths: [10] },
  XI: { lengths: [5, 9, 12], shape: /^(\d{9}(\d{3})?|(GD|HA)\d{3})$/ },
}
const digits = /^\d+$/

/**
 * A VAT number of a member state, or of Northern Ireland (XI), with its prefix: Greece writes EL, and the United Kingdom is not
 * among them any more. VIES alone knows which are registered.
 */
export function checkEuVat(input: string): Check {
  const value = bare(input).replace(/^BE(\d{9})$/, 'BE0$1')
  const [form, number] = [forms[value.slice(0, 2)], value.slice(2)]
  if (number.length === 0) return checked(value, 'length')
  if (!/^[A-Z0-9+*]+$/.test(value)) return checked(value, 'characters')
  if (!form) return checked(value, 'country')
  if (!form.lengths.includes(number.length)) return checked(value, 'length')
  if (!(form.shape ?? digits).test(number)) return checked(value, 'structure')
  const sound = vatChecks[value.slice(0, 2)]?.(number)
  return checked(value, sound === false ? 'checksum' : null, sound === null ? ['check_unknown'] : [])
}
