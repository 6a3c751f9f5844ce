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

export {}
