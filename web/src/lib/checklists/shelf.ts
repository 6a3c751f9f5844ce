/** Asks the service worker to keep this page and all that it has loaded, so that it opens again without network. */
export async function shelve() {
  if (!('serviceWorker' in navigator)) return
  await navigator.serviceWorker.register('/service-worker.js')
  const { active } = await navigator.serviceWorker.ready
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => name.startsWith(`${location.origin}/_app/immutable/`))
  active?.postMessage({ keep: [location.href, ...new Set(loaded)] })
}
