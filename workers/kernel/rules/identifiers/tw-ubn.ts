import { bare, checked, crossSum, digitsOf, type Check } from './check'

const weights = [1, 2, 1, 2, 1, 2, 4, 1]

/**
 * 統一編號, eight digits: divisible by 5 since 1 April 2023 (財政部財政資訊中心: 營利事業統一編號檢查碼邏輯修正說明). A 7 in the seventh
 * place weighs 28, whose digits make 10: they count as 1 or as 0.
 */
export function checkTwUbn(input: string): Check {
  const value = bare(input)
  if (value.length !== 8) return checked(value, 'length')
  if (!/^\d+$/.test(value)) return checked(value, 'characters')
  const sum = crossSum(digitsOf(value), weights)
  const sound = sum % 5 === 0 || (value[6] === '7' && (sum + 1) % 5 === 0)
  return checked(value, sound ? null : 'checksum')
}
