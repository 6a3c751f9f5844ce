import { bare, checked, type Check } from './check'

/**
 * A Hong Kong business registration: eight digits, three more of the branch where they are shown, or the whole number of the
 * certificate with its month and year, of which the first eleven are kept. It has no check that is published.
 * Inland Revenue Department: Business Registration Ordinance, Cap. 310.
 */
export function checkHkBr(input: string): Check {
  const value = bare(input).replace(/^(\d{11})\d{4}[A-Z0-9]$/, '$1')
  if (value.length !== 8 && value.length !== 11) return checked(value, 'length')
  return checked(value, /^\d+$/.test(value) ? null : 'characters')
}
