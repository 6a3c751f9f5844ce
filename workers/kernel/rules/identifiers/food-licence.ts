import { bare, checked, elevenTen, type Check } from './check'

/**
 * 食品经营许可证 number: JY and 14 digits, which are kind of business (1 sale, 2 catering, 3 canteen), place (6), serial (6) and a
 * check by GB/T 17710. Kind and check are only warned of: a licence that is printed so is a licence.
 */
export function checkFoodLicence(input: string): Check {
  const value = bare(input)
  if (value.length !== 16) return checked(value, 'length')
  if (!/^[A-Z0-9]+$/.test(value)) return checked(value, 'characters')
  if (!/^JY\d{14}$/.test(value)) return checked(value, 'structure')
  const warnings = /^JY[1-3]/.test(value) ? [] : ['unknown_business']
  return checked(value, null, elevenTen(value.slice(2, 15)) === Number(value[15]) ? warnings : [...warnings, 'check_digit'])
}
