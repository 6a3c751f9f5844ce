/** A web address as it is typed, with `https://` where nothing stood before it. */
export const withScheme = (typed: string) => (/^[a-z]+:\/\//i.test(typed) ? typed : `https://${typed}`)

/** Whether it leads to a page on the web: `javascript:` and a name without a dot do not. */
export function isWebsite(address: string): boolean {
  const { protocol, hostname } = URL.parse(address) ?? {}
  return (protocol === 'https:' || protocol === 'http:') && hostname!.includes('.')
}
