import { bare, checked, type Check } from './check'

/** 联行号, by which banks of mainland China know one another's branches: twelve digits, of which no more is checked than that. */
export function checkCnaps(input: string): Check {
  const value = bare(input)
  if (value.length !== 12) return checked(value, 'length')
  return checked(value, /^\d+$/.test(value) ? null : 'characters')
}
