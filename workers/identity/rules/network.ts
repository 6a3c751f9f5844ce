/** The network behind an address: one IPv6 customer has a whole /64, so counting single addresses would count nothing. */
export function networkOf(address: string) {
  if (!address.includes(':')) return address
  const [head = '', tail = ''] = address.toLowerCase().split('::')
  const first = head.split(':').filter(Boolean)
  const last = tail.split(':').filter(Boolean)
  const gap = address.includes('::') ? Array<string>(Math.max(0, 8 - first.length - last.length)).fill('0') : []
  return [...first, ...gap, ...last].slice(0, 4).map((group) => group.replace(/^0+(?=.)/, '')).join(':')
}
