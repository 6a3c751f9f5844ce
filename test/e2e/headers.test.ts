import { request } from 'node:http'
import { expect, test } from 'vitest'
import { accounts, url } from './browser'
import { signIn } from './office'

const get = (path: string, headers: Record<string, string> = {}) => fetch(url + path, { redirect: 'manual', headers: { accept: 'text/html', ...headers } })
const everywhere = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
}
const pages = ['/', '/sign-in', '/sign-up', '/invitations/unknown', '/portal', '/nowhere']

async function cookieOf(role: string) {
  const { email } = accounts!.agencies[0]!.people.find((person) => person.role === role)!
  return (await signIn(email, accounts!.password)).cookie
}

/** What the page of somebody signed in asks for; what visitors see needs no script. */
async function assets() {
  const html = await (await get('/portal', { cookie: await cookieOf('client_signer') })).text()
  return [...new Set(html.match(/\/_app\/immutable\/[\w./-]+\.(?:js|css)/g))]
}

test.for(pages)('the page %s says what browsers may do with it, and may not be kept', async (path) => {
  const { headers } = await get(path)
  expect(headers.get('x-request-id')).toMatch(/^req_/)
  expect(Object.fromEntries(headers)).toMatchObject({ ...everywhere, 'cache-control': 'private, no-store', 'cross-origin-opener-policy': 'same-origin' })
})

test('what is signed in for is kept by nobody', async () => {
  for (const [role, path] of [['client_signer', '/portal'], ['owner', '/home'], ['supplier', '/supplier'], ['owner', '/account']] as const) {
    const response = await get(path, { cookie: await cookieOf(role) })
    expect([path, response.status, response.headers.get('cache-control')]).toEqual([path, 200, 'private, no-store'])
  }
})

test('a page lets only its own scripts run, by a nonce no other answer has', async () => {
  const cookie = await cookieOf('client_signer')
  const answers = await Promise.all([1, 2, 3].map(async () => {
    const response = await get('/portal', { cookie })
    const policy = response.headers.get('content-security-policy') ?? ''
    return { policy, nonce: /'nonce-([^']+)'/.exec(policy)?.[1], html: await response.text() }
  }))

  for (const { policy, nonce, html } of answers) {
    expect(policy).toContain("default-src 'self'")
    expect(policy).toContain("object-src 'none'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).toContain("base-uri 'none'")
    expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*(unsafe-inline|\*|https?:)/)
    expect(nonce).toMatch(/^[\w+/=]{16,}$/)
    const scripts = html.match(/<script\b[^>]*>/g) ?? []
    expect(scripts.length).toBeGreaterThan(0)
    expect(scripts.filter((script) => !script.includes(`nonce="${nonce}"`))).toEqual([])
  }
  expect(new Set(answers.map(({ nonce }) => nonce)).size).toBe(3)
})

test('assets are typed, kept for ever under their hash, and run nowhere else', async () => {
  const paths = await assets()
  expect(paths.length).toBeGreaterThan(2)
  for (const path of paths) {
    const { status, headers } = await get(path)
    expect([path, status]).toEqual([path, 200])
    expect(headers.get('content-type')).toMatch(path.endsWith('.css') ? /^text\/css/ : /javascript/)
    expect(headers.get('cache-control')).toContain('immutable')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  }
  const icon = await get('/favicon.svg')
  expect([icon.status, icon.headers.get('x-content-type-options')]).toEqual([200, 'nosniff'])
})

test('the API answers with the same care', async () => {
  for (const path of ['/api/health', '/api/session', '/api/nowhere', '/api/openapi.json']) {
    const { headers } = await get(path)
    expect(Object.fromEntries(headers)).toMatchObject({
      ...everywhere, 'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox", 'cross-origin-resource-policy': 'same-origin',
    })
    expect(headers.get('x-request-id')).toBeTruthy()
    expect(headers.get('access-control-allow-origin')).toBeNull()
  }
})

test.for([undefined, 'https://elsewhere.example', 'null'])('a write from the origin %s is refused, by form and by API', async (origin) => {
  const headers: Record<string, string> = { accept: 'text/html', cookie: await cookieOf('client_signer'), ...(origin && { origin }) }
  const form = (path: string, body = 'title=Stolen') =>
    fetch(url + path, { method: 'POST', redirect: 'manual', headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' }, body })
  expect((await form('/portal/briefs/new')).status).toBe(403)
  expect((await form('/sign-out')).status).toBe(403)
  expect((await form('/language', 'language=zh-Hans')).status).toBe(403)

  const api = await fetch(`${url}/api/briefs`, { method: 'POST', headers: { ...headers, 'content-type': 'application/json' }, body: '{"title":"Stolen"}' })
  expect([api.status, ((await api.json()) as any).error.code]).toEqual([403, 'foreign_origin'])
})

test('a socket from a foreign origin is refused', async () => {
  const open = (origin: string, cookie: string) => new Promise<number | undefined>((resolve, reject) => {
    const socket = request(`${url}/api/live`, {
      headers: { origin, cookie, connection: 'Upgrade', upgrade: 'websocket', 'sec-websocket-version': '13', 'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==' },
    })
    socket.on('response', (response) => (response.resume(), resolve(response.statusCode)))
    socket.on('upgrade', (_, stream) => (stream.destroy(), resolve(101)))
    socket.on('error', reject)
    socket.end()
  })
  const cookie = await cookieOf('owner')
  expect(await open('https://elsewhere.example', cookie)).toBe(403)
  expect(await open(url, '')).toBe(401)
  expect(await open(url, cookie)).toBe(101)
})
