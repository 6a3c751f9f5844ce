/** Where a form may send its reader back to: a path on this site, never elsewhere. */
export function samePath(to: FormDataEntryValue | null, origin: string): string {
  if (typeof to !== 'string' || !URL.canParse(to, origin)) return '/'
  const url = new URL(to, origin)
  // "/.//host" stays on the origin while parsed, and leaves it when sent back as "//host".
  const stays = url.origin === origin && !url.pathname.startsWith('//')
  return stays ? url.pathname + url.search + url.hash : '/'
}
