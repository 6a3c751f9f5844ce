/** What the product came with, each entry replaced by the agency's own of the same key, and what only the agency has after it. */
export function merged<Entry>(came: readonly Entry[], own: readonly Entry[], keyOf: (entry: Entry) => string): Entry[] {
  return [...new Map([...came, ...own].map((entry) => [keyOf(entry), entry])).values()]
}
