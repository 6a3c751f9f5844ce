export const crewKinds = ['worker', 'vehicle'] as const
export type CrewKind = (typeof crewKinds)[number]

/** The last four characters of an identity number, as they are read out at a gate; null for what is no end of one. */
export function tailOf(typed: string): string | null {
  const letters = typed.normalize('NFKC').toUpperCase().replace(/[\s-]/g, '')
  return /^[0-9A-Z]{4}$/.test(letters) ? letters : null
}

/** A plate as it is read from a vehicle: `沪A·12345` in capitals, without what only separates. */
export const plateOf = (typed: string) => typed.normalize('NFKC').toUpperCase().replace(/[\s·・.-]/g, '')
