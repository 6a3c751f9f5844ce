// What a Worker's isolate holds while it works, told by its inspector.
import { setTimeout as wait } from 'node:timers/promises'

const MEGABYTE = 2 ** 20
/** Milliseconds. */
const EVERY = 50

/** @param worker as `start` of runtime.mjs hands it out, with a `heap` */
export async function heapOf({ miniflare }) {
  const { host } = await miniflare.getInspectorURL()
  const socket = new WebSocket(`ws://${host}/core:user:worker`)
  await new Promise((resolve, reject) => Object.assign(socket, { onopen: resolve, onerror: () => reject(new Error('The Worker has no inspector.')) }))
  const waiting = new Map()
  let asked = 0
  socket.addEventListener('message', ({ data }) => {
    const { id, result } = JSON.parse(data)
    waiting.get(id)?.(result)
    waiting.delete(id)
  })
  const send = (method) => new Promise((resolve) => {
    waiting.set(++asked, resolve)
    socket.send(JSON.stringify({ id: asked, method }))
  })

  /** In MB: JavaScript's heap and the buffers that hang on it. */
  async function held() {
    const { usedSize, embedderHeapUsedSize = 0, backingStorageSize = 0 } = await send('Runtime.getHeapUsage')
    return (usedSize + embedderHeapUsedSize + backingStorageSize) / MEGABYTE
  }

  /** The most the isolate held while some work went on: the Worker itself and garbage not yet collected included. */
  async function most(work) {
    let seen = await held()
    let over = false
    const watching = (async () => {
      for (; !over; await wait(EVERY)) seen = Math.max(seen, await held())
    })()
    try {
      await work()
    } finally {
      over = true
      await watching
    }
    return seen
  }
  return { most, close: () => socket.close() }
}
