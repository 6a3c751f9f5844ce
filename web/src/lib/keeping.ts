/**
 * The address of an action of this page (`?/finish`, `?/staff#people`) that keeps what the page was asked for: without JavaScript
 * the answer stands at that address, and its tab and filter would be gone. What the action says itself holds; an earlier action goes.
 */
export function keeping(action: string, search: string): string {
  const [, own = '', hash = ''] = /^\?([^#]*)(#.*)?$/.exec(action) ?? []
  const said = new URLSearchParams(own)
  const kept = [...new URLSearchParams(search)].filter(([key]) => !key.startsWith('/') && !said.has(key))
  return `?${own}${kept.length > 0 ? `&${new URLSearchParams(kept)}` : ''}${hash}`
}
