import type { Snippet } from 'svelte'

export interface Column<Row> {
  key: string
  label: string
  /** Numbers stand right, with their unit in the head. */
  num?: boolean
  sort?: boolean
  /** Under 760 px only name, state and the deciding number stay as columns; what one needs besides stands as a quiet line under the name. */
  phone?: boolean | 'under'
  /** What a row is called, where that is not its first column. */
  name?: boolean
  cell: Snippet<[Row]>
}

/** Which page of a list this is: by number, or by the cursor the API handed out for the next one; `as`: what its parameter and its part of the page are called, where it is not the page's first list. */
export type Paging = { page: number; pages: number } | { next: string | null; as?: string }

/** The same address with other parameters; null takes one away. */
export function linkWith(url: URL, changes: Record<string, string | null>): string {
  const params = new URLSearchParams(url.search)
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) params.delete(name)
    else params.set(name, value)
  }
  const query = params.toString()
  return query ? `${url.pathname}?${query}` : url.pathname
}

const fromTheTop = { page: null, cursor: null }

export function sortLink(url: URL, key: string): string {
  return linkWith(url, { ...fromTheTop, sort: url.searchParams.get('sort') === key ? `-${key}` : key })
}

export function sortOf(url: URL, key: string): 'ascending' | 'descending' | 'none' {
  const sort = url.searchParams.get('sort')
  if (sort === key) return 'ascending'
  return sort === `-${key}` ? 'descending' : 'none'
}

/** Where a list that goes on is counted; null where it is, or ends with what is shown. */
export function countLink(url: URL, paging: Paging): string | null {
  const goesOn = 'next' in paging && (paging.next !== null || url.searchParams.has(paging.as ?? 'cursor'))
  return goesOn && !url.searchParams.has('counted') ? linkWith(url, { counted: 'true' }) : null
}

export function pageLinks(url: URL, paging: Paging): { first: string | null; previous: string | null; next: string | null } {
  if ('pages' in paging) {
    const to = (page: number) => (page >= 1 && page <= paging.pages ? linkWith(url, { page: String(page) }) : null)
    return { first: null, previous: to(paging.page - 1), next: to(paging.page + 1) }
  }
  const { next, as } = paging
  const to = (cursor: string | null) => linkWith(url, { [as ?? 'cursor']: cursor }) + (as ? `#${as}` : '')
  // A cursor only leads forward.
  return { first: url.searchParams.has(as ?? 'cursor') ? to(null) : null, previous: null, next: next && to(next) }
}
