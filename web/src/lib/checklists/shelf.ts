/**
 * Asks the service worker to keep this page and all that it loads, also what comes after it can be used, so that it opens again
 * without network. Answers how to stop.
 */
export function shelve() {
  if (!('serviceWorker' in navigator)) return
  const scripts = `${location.origin}/_app/immutable/`
  keep([location.href])
  const loading = new PerformanceObserver((loaded) => keep(loaded.getEntries().map(({ name }) => name).filter((name) => name.startsWith(scripts))))
  loading.observe({ type: 'resource', buffered: true })
  return () => loading.disconnect()
}

/** Where a browser has no service worker to give, the page is there as long as it stays open. */
function keep(addresses: string[]) {
  if (addresses.length === 0) return
  navigator.serviceWorker.register('/service-worker.js')
    .then(() => navigator.serviceWorker.ready)
    .then(({ active }) => active?.postMessage({ keep: addresses }), () => undefined)
}
