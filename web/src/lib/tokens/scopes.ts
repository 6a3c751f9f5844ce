import { nounWords } from './scope-words'

/** The scopes of one noun, as a form offers them. */
export interface Noun {
  noun: string
  /** `brief.*`, then each act. */
  scopes: string[]
}

/** In the order of their words, which are the reader's. */
export function byNoun(scopes: string[], locale: string): Noun[] {
  const nouns = [...new Set(scopes.map((scope) => scope.split('.')[0]!))].sort((a, b) => nounWords(a).localeCompare(nounWords(b), locale))
  return nouns.map((noun) => ({ noun, scopes: scopes.filter((scope) => scope.startsWith(`${noun}.`)) }))
}

/** For how many days a token may work. */
export const lifetimes = [7, 30, 90, 366] as const
