import { expect, test } from 'vitest'
import { uploadFile, type Progress } from './upload'
import { backOff } from './upload-persist'

const partSize = 4
const path = '/api/briefs/bri_1/files'
type Fault = (method: string, url: string, count: number) => Response | Error | null

/** A server with its parts in memory, and whatever goes wrong on the way to it. */
function newServer(fault: Fault = () => null) {
  const parts = new Map<number, string>()
  const asked: string[] = []
  const server = { parts, asked, state: 'pending', fault, under: 0, most: 0 }
  const upload = (size: number) => ({ id: 'fil_1', state: server.state, partSize, parts: Math.ceil(size / partSize), received: [...parts.keys()] })
  let size = 0

  async function fetch(url: string, { method = 'GET', body }: RequestInit = {}) {
    asked.push(`${method} ${url}`)
    server.most = Math.max(server.most, ++server.under)
    const bytes = body instanceof Blob ? await body.text() : body
    await new Promise((arrived) => setTimeout(arrived, 1))
    server.under--
    const wrong = server.fault(method, url, asked.filter((one) => one === `${method} ${url}`).length)
    if (wrong instanceof Error) throw wrong
    if (wrong) return wrong
    if (url === path) size = (JSON.parse(String(bytes)) as { size: number }).size
    const number = Number(/parts\/(\d+)$/.exec(url)?.[1])
    if (number) parts.set(number, String(bytes))
    if (method === 'DELETE') server.state = 'cancelled'
    const missing = upload(size).parts - parts.size
    if (url.endsWith('/completion')) return missing > 0 ? no(409, 'parts_missing') : (server.state = 'ready', Response.json({}, { status: 201 }))
    return Response.json(upload(size))
  }
  return Object.assign(server, { fetch: fetch as typeof globalThis.fetch, text: () => [...parts].sort(([a], [b]) => a - b).map(([, text]) => text).join('') })
}

const no = (status: number, code: string, headers = {}, details?: object) => Response.json({ error: { code, details } }, { status, headers })
const file = () => new File(['hello, upload'], 'plan.txt', { lastModified: 7 })
const newMemory = () => {
  const kept = new Map<string, string>()
  return { kept, getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => void kept.set(key, value), removeItem: (key: string) => void kept.delete(key) }
}

async function run(server: ReturnType<typeof newServer>, more: { memory?: ReturnType<typeof newMemory>; signal?: AbortSignal } = {}) {
  const said: Progress[] = []
  const waits: number[] = []
  let clock = 0
  const outcome = await uploadFile(file(), {
    declare: path, fetch: server.fetch, memory: newMemory(), now: () => (clock += 100), onProgress: (one) => said.push(one), wait: async (ms) => void waits.push(ms), ...more,
  })
  return { outcome, said, waits, puts: server.asked.filter((one) => one.startsWith('PUT')).length }
}

test('a file goes in parts, two at a time, and is finished', async () => {
  const server = newServer()
  const memory = newMemory()
  const { outcome, said } = await run(server, { memory })
  expect(outcome).toMatchObject({ state: 'done', sent: 13, total: 13, percent: 100, id: 'fil_1', code: null })
  expect(server.text()).toBe('hello, upload')
  expect(server.most).toBe(2)
  expect(said.every(({ state }) => state === 'sending' || state === 'done')).toBe(true)
  expect(said.some(({ bytesPerSecond, secondsLeft }) => bytesPerSecond > 0 && secondsLeft !== null)).toBe(true)
  expect(memory.kept.size).toBe(0)
})

test('a lost connection, a server that is unwell and a part damaged on the way are tried again', async () => {
  const first: Record<string, Response | Error> = { 1: new TypeError('lost'), 2: no(503, 'unexpected'), 3: no(422, 'damaged_part'), 4: no(429, 'too_many', { 'retry-after': '60' }) }
  const server = newServer((_, url, count) => (count === 1 && first[url.at(-1)!]) || null)
  const { outcome, said, waits, puts } = await run(server)
  expect(outcome.state).toBe('done')
  expect(server.text()).toBe('hello, upload')
  expect(puts).toBe(8)
  expect(said.some(({ state }) => state === 'waiting')).toBe(true)
  expect(Math.max(...waits)).toBe(60_000)
})

test('a connection that stays away stops it, and the next call sends only what is missing', async () => {
  const server = newServer((method, url) => (method === 'PUT' && !url.endsWith('/1') ? new TypeError('lost') : null))
  const memory = newMemory()
  expect((await run(server, { memory })).outcome).toMatchObject({ state: 'stopped', code: 'offline', sent: 4 })

  server.fault = () => null
  server.asked.length = 0
  const { outcome, said, puts } = await run(server, { memory })
  expect(said[0]).toMatchObject({ sent: 4, bytesPerSecond: 0 })
  expect([outcome.state, puts, server.text()]).toEqual(['done', 3, 'hello, upload'])
  expect(server.asked).not.toContain(`POST ${path}`)
})

test('signed out, it waits for the person; refused, it is over and forgotten', async () => {
  const memory = newMemory()
  const server = newServer((method) => (method === 'PUT' ? no(401, 'sign_in_first') : null))
  expect((await run(server, { memory })).outcome).toMatchObject({ state: 'stopped', code: 'sign_in_first' })
  expect(memory.kept.size).toBe(1)

  server.fault = (_, url) => (url.endsWith('/completion') ? no(415, 'type_refused') : null)
  expect((await run(server, { memory })).outcome).toMatchObject({ state: 'refused', code: 'type_refused' })
  expect(memory.kept.size).toBe(0)
  expect((await run(newServer((_, url) => (url === path ? no(413, 'file_too_large') : null)))).outcome).toMatchObject({ state: 'refused', code: 'file_too_large', id: null })
  expect((await run(newServer((_, url) => (url === path ? no(422, 'invalid', {}, { fields: { size: 'empty' } }) : null)))).outcome).toMatchObject({ state: 'refused', code: 'empty' })
})

test('a refused part ends the others too', async () => {
  const server = newServer((_, url) => (url.endsWith('/parts/1') ? no(409, 'file_not_pending') : null))
  const { outcome, puts } = await run(server)
  expect(outcome).toMatchObject({ state: 'refused', code: 'file_not_pending' })
  expect(puts).toBeLessThan(4)
})

test('when the server lost what it had, everything is sent anew', async () => {
  const server = newServer()
  server.fault = (_, url, count) => {
    if (!url.endsWith('/parts/3') || count > 1) return null
    server.parts.clear()
    return no(409, 'upload_restarted')
  }
  expect((await run(server)).outcome.state).toBe('done')
  expect(server.text()).toBe('hello, upload')
})

test('what was given up meanwhile, or is unknown here, is begun anew', async () => {
  const memory = newMemory()
  memory.setItem(`upload ${path} plan.txt 13 7`, 'fil_old')
  const server = newServer((_, url) => (url.endsWith('fil_old') ? no(404, 'not_found') : null))
  expect((await run(server, { memory })).outcome).toMatchObject({ state: 'done', id: 'fil_1' })
})

test('cancelled, it is thrown away on both sides', async () => {
  const cancel = new AbortController()
  const memory = newMemory()
  const server = newServer((_, url) => {
    if (url.endsWith('/parts/2')) cancel.abort()
    return null
  })
  expect((await run(server, { memory, signal: cancel.signal })).outcome).toMatchObject({ state: 'stopped', code: 'cancelled' })
  expect([server.state, memory.kept.size]).toEqual(['cancelled', 0])
})

test('waits grow to half a minute', () => {
  expect([1, 2, 3, 6, 20].map((failures) => backOff(failures, 0.5))).toEqual([1000, 2000, 4000, 30_000, 30_000])
})
