import { bigrams, fold, isHan, plain, runsOf } from './fold'

/** So many words decide; more only slow a query down. */
const mostTerms = 16

/** What is looked for: the whole, folded, and the terms that must all be there, each as a beginning. */
export type Query = { whole: string; terms: string[] }

export function queryOf(typed: string): Query {
  const terms = runsOf(fold(typed)).flatMap((run) => (isHan(run) ? inside(run) : [run]))
  return { whole: plain(typed), terms: [...new Set(terms)].slice(0, mostTerms) }
}

/** Of a longer run its last character alone says nothing that the pair before it does not. */
const inside = (run: string) => (Array.from(run).length > 1 ? bigrams(run).slice(0, -1) : [run])

/** The first text that no longer begins with this one. */
export const beyond = (term: string) => `${term}\u{10ffff}`
