/**
 * The part of an address that a list of the API understands: its filters, those that are set, and which page.
 * @param paged the parameter that says which, where it is not the page's first list
 */
export function listQuery(url: URL, filters: string[], fixed: Record<string, string | undefined> = {}, paged = 'cursor'): string {
  const query = new URLSearchParams()
  for (const name of [...filters, paged, 'counted']) {
    const value = url.searchParams.get(name)?.trim()
    if (value) query.set(name === paged ? 'cursor' : name, value)
  }
  for (const [name, value] of Object.entries(fixed)) if (value) query.set(name, value)
  return query.size > 0 ? `?${query}` : ''
}
