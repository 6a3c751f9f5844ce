import { attempt, type Refusal } from '$lib/api'

export type Standing = 'unsupported' | 'blocked' | 'off' | 'on'

const supported = () => 'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window

/** How it stands with this browser; it is on only where the product, too, knows of it. */
export async function standing(): Promise<Standing> {
  if (!supported()) return 'unsupported'
  if (Notification.permission === 'denied') return 'blocked'
  return (await subscription()) ? 'on' : 'off'
}

async function subscription() {
  const worker = await navigator.serviceWorker.getRegistration('/')
  return worker ? worker.pushManager.getSubscription() : null
}

/** Asks the reader, then the browser, then the product. */
export async function turnOn(key: string): Promise<Standing | Refusal> {
  if ((await Notification.requestPermission()) === 'denied') return 'blocked'
  if (Notification.permission !== 'granted') return 'off'
  await navigator.serviceWorker.register('/service-worker.js')
  const { pushManager } = await navigator.serviceWorker.ready
  const made = await pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: key })
  const { endpoint, keys } = made.toJSON()
  const sent = await attempt(fetch, 'POST', '/api/push/devices', { endpoint, p256dh: keys?.p256dh, auth: keys?.auth })
  if (!sent.ok) await made.unsubscribe()
  return sent.ok ? 'on' : sent
}

/** The product forgets this browser, then the browser the product. */
export async function turnOff(): Promise<Standing> {
  const made = await subscription()
  if (made) await attempt(fetch, 'DELETE', `/api/push/devices/${await deviceId(made.endpoint)}`)
  await made?.unsubscribe()
  return standing()
}

/** How the product calls this browser. */
async function deviceId(endpoint: string) {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(endpoint)))
  return `dev_${Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('').slice(0, 32)}`
}
