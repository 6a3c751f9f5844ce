import { bare, checked, type Check } from './check'

/** Not given to anybody so far. IRS: How EINs are assigned and valid EIN prefixes. */
const unassigned = ['00', '07', '08', '09', '17', '18', '19', '28', '29', '49', '69', '70', '78', '79', '89', '96', '97']

/** An employer's number in the United States: nine digits, kept without the hyphen behind the second; it has no check digit. */
export function checkEin(input: string): Check {
  const value = bare(input)
  if (value.length !== 9) return checked(value, 'length')
  if (!/^\d+$/.test(value)) return checked(value, 'characters')
  return checked(value, null, unassigned.includes(value.slice(0, 2)) ? ['unassigned_prefix'] : [])
}
