export type Header = { key: string; value: string }
type Asked = { headers: Header[]; from: string; verifier: string }

/**
 * Whether the mail really comes from the address it says, by the word of the mail server that took it in for us.
 * Its verdict stands above the second Received line: whatever is below was there when the mail arrived, and anybody can
 * have written it, so a mail that names no server before ours has nothing we could tell from forged. Then as DMARC has it: its own pass, or where the sender's domain has no policy a pass of DKIM or SPF
 * for that same domain. No verdict is no pass.
 * @param verifier the name that server gives itself, such as `mx.cloudflare.net`
 */
export function isAuthentic({ headers, from, verifier }: Asked) {
  const verdict = ownVerdict(headers, verifier)
  const domain = domainOf(from)
  if (!verdict || !domain) return false
  const results = verdict.split(';').slice(1).map(parsed)
  const dmarc = results.filter(({ method }) => method === 'dmarc')
  if (dmarc.some(({ result }) => result === 'pass')) return dmarc.every(({ result, of }) => result === 'pass' && isAligned(of('header.from') ?? domain, domain))
  if (dmarc.some(({ result }) => result !== 'none')) return false
  return results.some(({ method, result, of }) => {
    if (result !== 'pass') return false
    if (method === 'dkim') return isAligned(of('header.d') ?? domainOf(of('header.i') ?? ''), domain)
    return method === 'spf' && isAligned(domainOf(of('smtp.mailfrom') ?? ''), domain)
  })
}

function ownVerdict(headers: Header[], verifier: string) {
  const received = headers.flatMap(({ key }, at) => (key === 'received' ? [at] : []))
  const ours = received.length < 2 ? [] : headers.slice(0, received[1])
  return ours
    .flatMap(({ key, value }) => (key === 'authentication-results' ? [value] : key === 'arc-authentication-results' ? [value.replace(/^\s*i=\d+\s*;/, '')] : []))
    .map(withoutComments)
    .find((value) => /^\s*([^\s;]+)/.exec(value)?.[1]?.toLowerCase() === verifier.toLowerCase())
}

/** What stands in brackets is said to people, and may hold anything. */
function withoutComments(value: string) {
  let text = value
  for (let before = ''; before !== text;) {
    before = text
    text = text.replace(/\([^()]*\)/g, ' ')
  }
  return text
}

function parsed(part: string) {
  const [, method = '', result = ''] = /^\s*([a-z]+)\s*=\s*([a-z]+)(?=\s|$)/i.exec(part) ?? []
  const properties = new Map([...part.matchAll(/([a-z]+\.[a-z]+)\s*=\s*"?([^\s";]+)"?/gi)].map(([, name, value]) => [name!.toLowerCase(), value!.toLowerCase()]))
  return { method: method.toLowerCase(), result: result.toLowerCase(), of: (name: string) => properties.get(name) }
}

const domainOf = (address: string) => address.toLowerCase().split('@').at(-1) ?? ''
/** The sender's domain, or one it stands under: the owner of a domain may speak for all below it, never the other way. */
const isAligned = (speaking: string, domain: string) => speaking === domain || (speaking.includes('.') && domain.endsWith(`.${speaking}`))
