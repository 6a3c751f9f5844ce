import { bare, checked, weighed, type Check } from './check'

const signs = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]
const innerSigns = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const innerWeights = [3, 7, 9, 10, 5, 8, 4, 2]

/** Which kinds each registering department gives; others have come since, so an unknown pair is no fault. */
const kinds: Record<string, string> = {
  1: '1239', 2: '19', 3: '123459', 4: '19', 5: '1239', 6: '129', 7: '129', 8: '19', 9: '1239', A: '19', N: '1239', Y: '1',
}

/**
 * 统一社会信用代码, GB 32100-2015: department, kind, six digits of the place, the organisation's code of GB 11714 with its own
 * check, and the check of the whole. A remainder of 0 makes the check 0, which some published checkers get wrong.
 */
export function checkUscc(input: string): Check {
  const value = bare(input)
  if (value.length !== 18) return checked(value, 'length')
  if ([...value].some((sign) => !signs.includes(sign))) return checked(value, 'characters')
  const warnings = kinds[value[0]!]?.includes(value[1]!) ? [] : ['unknown_department_and_kind']
  if (!/^..\d{6}/.test(value)) return checked(value, 'structure', warnings)
  if (checkSign(value) !== value[17]) return checked(value, 'checksum', warnings)
  return checked(value, organisationSign(value.slice(8, 16)) === value[16] ? null : 'organisation_code', warnings)
}

const checkSign = (value: string) => signs[(31 - (weighed([...value.slice(0, 17)].map((sign) => signs.indexOf(sign)), weights) % 31)) % 31]

function organisationSign(code: string) {
  const check = (11 - (weighed([...code].map((sign) => innerSigns.indexOf(sign)), innerWeights) % 11)) % 11
  return check === 10 ? 'X' : String(check)
}
