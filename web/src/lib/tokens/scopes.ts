/** The scopes of one noun, as a form offers them. */
export interface Noun {
  noun: string
  /** `brief.*`, then each act. */
  scopes: string[]
}

export function byNoun(scopes: string[]): Noun[] {
  const nouns = [...new Set(scopes.map((scope) => scope.split('.')[0]!))].sort()
  return nouns.map((noun) => ({ noun, scopes: scopes.filter((scope) => scope.startsWith(`${noun}.`)) }))
}

/** For how many days a token may work. */
export const lifetimes = [7, 30, 90, 366] as const
