export interface Shown {
  /** What stands for a noun in an address: brief, agreedBrief, event… */
  ids: Record<string, string>
  /** Of an invitation. */
  token: string
}

export interface PageOf {
  route: string
  path: string
  as: 'client' | 'supplier' | 'staff' | null
  /** kB of JavaScript at first load, gzipped. */
  budget: number | null
}

export function pagesOf(shown: Shown): PageOf[]
