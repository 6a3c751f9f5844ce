const loopback = ['localhost', '127.0.0.1', '[::1]']

/**
 * Whether this is an address that a browser's push service may have: a named host, over TLS. What a browser sends us is an
 * address we shall write to, so it must not lead into the network we stand in. In development a test's own service may be one.
 */
export function isPushEndpoint(endpoint: string, { development }: { development: boolean }) {
  const url = URL.canParse(endpoint) ? new URL(endpoint) : null
  if (!url || url.username || url.password) return false
  if (development && url.protocol === 'http:' && loopback.includes(url.hostname)) return true
  return url.protocol === 'https:' && url.port === '' && /^([a-z0-9-]+\.)+[a-z]{2,}$/.test(url.hostname) && !/\.(local|internal|localhost)$/.test(url.hostname)
}
