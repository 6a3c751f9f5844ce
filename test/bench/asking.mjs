// Speaks to a measured Worker as somebody who is signed in, and tells what each thing asked for has cost.
import { setTimeout as wait } from 'node:timers/promises'

const PATIENCE = 60_000

/** @returns ask(label, cookie, method, path, body) → the answer; `ask.enter` the same → the cookie that came with it. A refusal is a fault of the bench. */
export function asker(url) {
  const ask = async (...asked) => (await send(...asked)).answer
  ask.enter = async (...asked) => (await send(...asked)).cookie
  return ask

  async function send(label, cookie, method, path, body) {
    const octets = body instanceof Uint8Array
    const response = await fetch(url + path, {
      method, redirect: 'manual',
      headers: {
        'x-bench': label, origin: url, 'accept-language': 'en', ...(cookie ? { cookie } : {}),
        ...(body === undefined ? {} : { 'content-type': octets ? 'application/octet-stream' : 'application/json' }),
      },
      body: octets ? body : JSON.stringify(body),
    })
    const text = await response.text()
    if (!response.ok) throw new Error(`${method} ${path} answered ${response.status} ${response.headers.get('location') ?? text.slice(0, 500)}`)
    const json = response.headers.get('content-type')?.startsWith('application/json')
    return { answer: json ? JSON.parse(text) : text, cookie: response.headers.getSetCookie().map((line) => line.split(';')[0]).find((line) => line.startsWith('__Host-session=')) }
  }
}

/** The token in the newest mail to somebody; mail takes a moment. */
export async function tokenFor(ask, email) {
  for (const end = Date.now() + PATIENCE; Date.now() < end; await wait(100)) {
    const [mail] = (await ask('', null, 'GET', `/api/dev/mails?to=${encodeURIComponent(email)}`)).rows
    const text = mail ? (await ask('', null, 'GET', `/api/dev/mails/${mail.id}`)).text : ''
    const token = /\/invitations\/([\w-]+)/.exec(text)?.[1]
    if (token) return token
  }
  throw new Error(`no mail reached ${email}`)
}

/** What was counted since last asked, by label, once all that was left for later is done: nothing under way, and nothing new for a while. */
export async function counted(url, { quiet = 20 } = {}) {
  const deadline = Date.now() + PATIENCE
  for (let before = ''; ; ) {
    const text = await (await fetch(`${url}/bench`)).text()
    if (text === before && Object.values(JSON.parse(text)).every(({ underWay }) => underWay === 0)) break
    if (Date.now() > deadline) throw new Error('The Worker does not come to rest.')
    before = text
    await wait(quiet)
  }
  const { '': _, unlabelled: __, ...counts } = await (await fetch(`${url}/bench`, { method: 'DELETE' })).json()
  return counts
}
