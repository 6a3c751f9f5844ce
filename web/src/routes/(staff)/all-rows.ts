import { api } from '$lib/api'

interface Page<Row> {
  rows: Row[]
  next: string | null
}

/** Every row of a list, page after page: for the choices of a field. It ends at `most`. */
export async function allRows<Row>(fetch: typeof globalThis.fetch, path: string, most = 500): Promise<Row[]> {
  const rows: Row[] = []
  let cursor: string | null = null
  do {
    const page: Page<Row> = await api(fetch).get(cursor ? withCursor(path, cursor) : path)
    rows.push(...page.rows)
    cursor = page.next
  } while (cursor && rows.length < most)
  return rows
}

const withCursor = (path: string, cursor: string) => `${path}${path.includes('?') ? '&' : '?'}cursor=${encodeURIComponent(cursor)}`
