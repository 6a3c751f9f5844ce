import type { FoundRecord } from '../../../kernel/rules/searched'
import { indexed, rankOf, type Term } from './terms'

/** What the index keeps of a record, beside whose it is. */
export type Face = Omit<FoundRecord, 'title' | 'reads' | 'words' | 'createdAt'> & { title: string; names: string; words: string }

/** Of what is gone nothing stays but that it was there. */
export function faceOf(record: FoundRecord): { face: Face; terms: Term[] } {
  const { title, reads: _, words: __, createdAt, ...rest } = record
  const { terms, names } = indexed(record)
  const gone = title === null
  return { terms, face: { ...rest, title: title ?? '', latin: gone ? null : rest.latin, facts: gone ? {} : rest.facts, names, words: wordsOf(terms, createdAt) } }
}

/** All terms in one text: of the title, then the others, so that what is on record can be taken off again. */
function wordsOf(terms: Term[], createdAt: string) {
  const first = rankOf(0, createdAt)
  const of = (inTitle: boolean) => terms.filter(({ rank }) => (rank === first) === inTitle).map(({ term }) => term).sort().join(' ')
  return terms.length > 0 ? ` ${of(true)} | ${of(false)} ` : ''
}

/** The terms that stand in such a text. */
export function termsIn(words: string, createdAt: string): Term[] {
  return words.split(' | ').flatMap((part, weight) => part.split(' ').filter(Boolean).map((term) => ({ term, rank: rankOf(weight === 0 ? 0 : 1, createdAt) })))
}

/** Terms to add and to take off, so that what was on record becomes what is to be. */
export function difference(before: Term[], after: Term[]) {
  const key = ({ term, rank }: Term) => `${term} ${rank}`
  const [had, has] = [new Set(before.map(key)), new Set(after.map(key))]
  return { gone: before.filter((one) => !has.has(key(one))), fresh: after.filter((one) => !had.has(key(one))) }
}

/** Whether a record would be shown and found exactly as it is on record. */
export const sameFace = (one: Face, other: Face) => faceKeys.every((key) => JSON.stringify(one[key]) === JSON.stringify(other[key]))

const faceKeys = ['kind', 'clientId', 'eventId', 'supplierId', 'foundBy', 'title', 'latin', 'parentId', 'facts', 'names', 'words'] as const
