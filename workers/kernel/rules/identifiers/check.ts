export type Problem = 'length' | 'characters' | 'country' | 'structure' | 'checksum' | 'organisation_code'

/**
 * What an identifier's form says of it: never whether it is registered. `value`: as it is kept, in capitals, half-width, without
 * what people put between the signs. `warnings`: codes of what is unusual and no fault.
 */
export interface Check {
  valid: boolean
  value: string
  problem: Problem | null
  warnings: string[]
}

export const checked = (value: string, problem: Problem | null, warnings: string[] = []): Check => ({ valid: problem === null, value, problem, warnings })

/** In capitals and half-width, without spaces, dots, dashes of any length and what shows nothing. */
export const bare = (typed: string) => typed.normalize('NFKC').toUpperCase().replace(/[\s\p{Pd}\p{Cf}\u2212.]/gu, '')

export const digitsOf = (text: string) => [...text].map(Number)

/** The sum of these figures, each by its weight. */
export const weighed = (figures: readonly number[], weights: readonly number[]) => figures.reduce((sum, figure, at) => sum + figure * (weights[at] ?? 0), 0)

/** The digits of each product added up, so that 14 counts as 5. */
export const crossSum = (figures: readonly number[], weights: readonly number[]) =>
  figures.reduce((sum, figure, at) => sum + digitsOf(String(figure * weights[at]!)).reduce((all, digit) => all + digit), 0)

/** ISO 7064 MOD 97-10 of a text in which letters stand for 10 to 35. */
export const mod97 = (text: string) => [...text].reduce((rest, sign) => Number(String(rest) + Number.parseInt(sign, 36)) % 97, 0)

/** The check digit of ISO 7064 MOD 11,10 that belongs behind these digits. */
export const elevenTen = (digits: string) => (11 - digitsOf(digits).reduce((before, digit) => ((((before + digit) % 10) || 10) * 2) % 11, 10)) % 10
