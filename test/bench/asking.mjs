// Speaks to a measured Worker as somebody who is signed in, and tells what each thing asked for has cost.
import { setTimeout as wait } from 'node:timers/promises'

const PATIENCE = 20_000

/** @returns ask(label, who, method, path, body) → the answer; a refusal is a fault of the bench */
export function asker(url) {
  return async function ask(label, cookie, method, path, body) {
    const octets = body instanceof Uint8Array
    const type = octets ? 'application/octet-stream' : 'application/json'
    const response = await fetch(url + path, {
      method, redirect: 'manual',
      headers: { 'x-bench': label, origin: url, 'accept-language': 'en', ...(cookie ? { cookie } : {}), ...(body === undefined ? {} : { 'content-type': type }) },
      body: octets ? body : JSON.stringify(body),
    })
    const text = await response.text()
    if (!response.ok) throw new Error(`${method} ${path} answered ${response.status} ${response.headers.get('location') ?? text.slice(0, 500)}`)
    return response.headers.get('content-type')?.startsWith('application/json') ? JSON.parse(text) : text
  }
}

/** What was counted since last asked, by label, once all that was left for later is done: nothing under way, and nothing new for a while. */
export async function counted(url, { quiet = 0 } = {}) {
  const deadline = Date.now() + PATIENCE
  for (let before = ''; ; ) {
    const text = await (await fetch(`${url}/bench`)).text()
    const counts = JSON.parse(text)
    const resting = Object.values(counts).every(({ underWay }) => underWay === 0)
    if (resting && (quiet === 0 || text === before)) break
    if (Date.now() > deadline) throw new Error('The Worker does not come to rest.')
    before = text
    await wait(quiet || 20)
  }
  return (await fetch(`${url}/bench`, { method: 'DELETE' })).json()
}
