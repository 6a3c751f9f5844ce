import pairs from 'opencc-js/dict/TSCharacters'

/** Traditional to simplified, character by character: good enough to find by, never to show. */
const simplified = new Map(pairs.split('|').map((pair) => pair.split(' ') as [string, string]))

/** Text as the index knows it: without case, accents, full width, or the difference between 計 and 计. */
export function fold(text: string) {
  const bare = text.normalize('NFKD').replace(/\p{M}+/gu, '').normalize('NFC').toLowerCase()
  return Array.from(bare, (letter) => simplified.get(letter) ?? letter).join('')
}

/** The words of folded text: a run of Chinese characters is one, whatever is written with spaces is many, and an id is whole. */
export const runsOf = (folded: string) => folded.match(/[a-z]{3}_[\da-z]{26}|\p{Script=Han}+|[[\p{L}\p{N}]--\p{Script=Han}]+/gv) ?? []

export const isHan = (run: string) => /^\p{Script=Han}/u.test(run)

/** Every two characters that stand together, and the last alone: so any word of two or more inside is found, and by one character all that have it. */
export function bigrams(run: string) {
  const letters = Array.from(run)
  return letters.map((letter, i) => letter + (letters[i + 1] ?? ''))
}

/** A query and a name are held against each other in this form. */
export const plain = (text: string) => fold(text).trim().replace(/\s+/g, ' ')
