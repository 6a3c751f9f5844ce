// How long it takes until a change has reached a hundred open screens: from the moment the write is sent to each screen's message.
import { bundle, databases, inFolder, start } from './runtime.mjs'
import { layAgency } from './seeded-agency.mjs'

const SCREENS = 100
const ROUNDS = 20
const LIMIT = 500

export const bench = (report) => inFolder(async (folder) => {
  const worker = await start({ script: await bundle('workers/index.ts', folder), persist: await databases(folder) })
  try {
    const { cookies, ids } = await layAgency(await worker.miniflare.getBindings(), { agency: 1, times: 0.05 })
    const screens = await Promise.all(Array.from({ length: SCREENS }, () => listen(worker.url, cookies.staff)))
    const times = []
    for (let round = 0; round < ROUNDS; round++) times.push(...(await changeOnce(worker.url, cookies.staff, ids.client, screens)))
    for (const { socket } of screens) socket.close()
    const sorted = times.toSorted((a, b) => a - b)
    report({ name: `a change reaching ${SCREENS} open screens: p50`, value: at(sorted, 0.5), unit: 'ms' })
    report({ name: `a change reaching ${SCREENS} open screens: p95`, value: at(sorted, 0.95), unit: 'ms', limit: LIMIT })
  } finally {
    await worker.stop()
  }
})

const at = (sorted, share) => Math.round(sorted[Math.floor(sorted.length * share)])

/** An open screen; `next` is its next message. */
async function listen(url, cookie) {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/api/live`, { headers: { cookie, origin: url } })
  await once(socket, 'open')
  return { socket, next: () => once(socket, 'message') }
}

const once = (socket, what) => new Promise((resolve, reject) => {
  socket.addEventListener(what, resolve, { once: true })
  socket.addEventListener('error', () => reject(new Error('a line broke')), { once: true })
})

/** One write; when each screen heard of it, in milliseconds since it was sent. */
async function changeOnce(url, cookie, client, screens) {
  const { revision } = await ask(url, cookie, 'GET', `/api/clients/${client}`)
  const begun = performance.now()
  const heard = screens.map(({ next }) => next().then(() => performance.now() - begun))
  await ask(url, cookie, 'PATCH', `/api/clients/${client}`, { revision, notes: `Round of ${begun}` })
  return Promise.all(heard)
}

async function ask(url, cookie, method, path, body) {
  const response = await fetch(url + path, { method, headers: { cookie, origin: url, 'content-type': 'application/json' }, body: body && JSON.stringify(body) })
  if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}`)
  return response.json()
}
