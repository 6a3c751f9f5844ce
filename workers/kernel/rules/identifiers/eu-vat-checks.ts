import { crossSum, digitsOf, elevenTen, mod97, weighed } from './check'

/** Whether the check within a number stands, by country, without its prefix; null where this number's rule is not known. */
export const vatChecks: Record<string, (number: string) => boolean | null> = {
  AT: (number) => (10 - ((crossSum(digitsOf(number.slice(1, 8)), [1, 2, 1, 2, 1, 2, 1]) + 4) % 10)) % 10 === Number(number[8]),
  BE: (number) => 97 - (Number(number.slice(0, 8)) % 97) === Number(number.slice(8)),
  DE: (number) => elevenTen(number.slice(0, 8)) === Number(number[8]),
  DK: (number) => weighed(digitsOf(number), [2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0,
  FI: (number) => weighed(digitsOf(number), [7, 9, 10, 5, 8, 4, 2, 1]) % 11 === 0,
  FR: soundFrench,
  IT: (number) => crossSum(digitsOf(number), [1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1]) % 10 === 0,
  LU: (number) => Number(number.slice(0, 6)) % 89 === Number(number.slice(6)),
  NL: soundDutch,
  PL: (number) => weighed(digitsOf(number.slice(0, 9)), [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 === Number(number[9]),
  PT: soundPortuguese,
}

/** The key before the nine digits of the SIREN; old keys hold letters, and their rule is another. */
function soundFrench(number: string) {
  if (!/^\d\d/.test(number)) return null
  return (12 + 3 * (Number(number.slice(2)) % 97)) % 97 === Number(number.slice(0, 2))
}

/** The eleven test of companies, or the rule that sole traders have had since 2020. */
function soundDutch(number: string) {
  return weighed(digitsOf(number.slice(0, 8)), [9, 8, 7, 6, 5, 4, 3, 2]) % 11 === Number(number[8]) || mod97(`NL${number}`) === 1
}

/** A check of 10 or 11 is written 0. */
function soundPortuguese(number: string) {
  const check = 11 - (weighed(digitsOf(number.slice(0, 8)), [9, 8, 7, 6, 5, 4, 3, 2]) % 11)
  return (check > 9 ? 0 : check) === Number(number[8])
}
