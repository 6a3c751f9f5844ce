/** What of a list's address is worth keeping: its filters and order, not which page and not what stands open on it. */
export function viewQuery(params: URLSearchParams): string {
  const kept = new URLSearchParams([...params].filter(([name, value]) => value !== '' && !['cursor', 'page', 'add', 'task'].includes(name)))
  kept.sort()
  return kept.toString()
}

export const sameQuery = (a: string, b: string) => viewQuery(new URLSearchParams(a)) === viewQuery(new URLSearchParams(b))
