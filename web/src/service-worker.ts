/// <reference no-default-lib="true"/>
/// <reference lib="esnext" />
/// <reference lib="webworker" />

declare const self: ServiceWorkerGlobalScope

interface Message {
  title: string
  body: string
  lang: string
  url: string
  tag: string
}

/** Says that something waits, and nothing of what: the device may lie open on a table. */
self.addEventListener('push', (event) => {
  const { title, ...shown } = event.data!.json() as Message
  event.waitUntil(self.registration.showNotification(title, { body: shown.body, lang: shown.lang, tag: shown.tag, data: shown.url, icon: '/favicon.svg' }))
})

self.addEventListener('notificationclick', (event) => {
  event.notification.close()
  event.waitUntil(self.clients.openWindow(event.notification.data as string))
})

/** Where work goes on without network. */
const onSite = /^\/(events\/[^/]+\/checklists\/[^/]+|training)$/
const shelf = 'convoke-on-site'

/** A page on site has told what it has loaded: all of it opens again without network. */
self.addEventListener('message', (event) => {
  const { keep } = event.data as { keep?: string[] }
  if (keep) event.waitUntil(shelve(keep))
})

async function shelve(addresses: string[]) {
  const kept = await caches.open(shelf)
  await Promise.all(addresses.map(async (address) => {
    if (address.includes('/_app/immutable/') && (await kept.match(address))) return
    const response = await fetch(address)
    if (response.ok && !response.redirected) await kept.put(address, response)
  }))
}

self.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (origin !== location.origin) return
  // Nobody else who signs in on this device finds what was kept.
  if (request.method === 'POST' && /^\/(sign-out|sign-in)/.test(pathname)) event.waitUntil(caches.delete(shelf))
  if (request.method !== 'GET') return
  if (request.mode === 'navigate' && onSite.test(pathname)) event.respondWith(newest(request))
  else if (pathname.startsWith('/_app/immutable/')) event.respondWith(kept(request))
})

async function newest(request: Request) {
  try {
    return await fetch(request)
  } catch (error) {
    const shelved = await caches.match(request, { ignoreSearch: true, ignoreVary: true })
    if (shelved) return shelved
    throw error
  }
}

const kept = async (request: Request) => (await caches.match(request, { ignoreVary: true })) ?? fetch(request)

export {}
