import { setTimeout as wait } from 'node:timers/promises'

export type Answer = { status: number; data: any; replayed: boolean; cookie: string | undefined }

const password = 'correct horse battery staple'
const names = { family: 'Li', given: 'Yue', latin: null }

/** Somebody at one address of the Worker: addresses change with every restart, the cookie stays. */
export async function call(url: string, cookie: string | null, method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer> {
  const response = await fetch(url + path, {
    method,
    headers: { origin: url, ...(cookie ? { cookie } : {}), ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
    body: body === undefined ? undefined : JSON.stringify(body),
  })
  const data = await response.json()
  const cookies = response.headers.getSetCookie().map((line) => line.split(';')[0])
  return { status: response.status, data, replayed: response.headers.get('idempotency-replayed') === 'true', cookie: cookies.find((line) => line?.startsWith('__Host-session=')) }
}

/** The cookies of an agency's owner and of a coordinator they invited. */
export async function founders(url: string) {
  const agency = { name: 'Crash Events', slug: 'crash-events', country: 'CN', zone: 'Asia/Shanghai', currency: 'CNY', languages: ['en'] }
  await done(call(url, null, 'POST', '/api/sign-up', { agency, person: { ...names, email: 'owner@crash.test', locale: 'en' } }))
  const owner = await signedIn(call(url, null, 'POST', '/api/sign-up/confirmation', { token: await tokenFor(url, 'owner@crash.test'), password }))

  await done(invite(url, owner, 'coordinator@crash.test'))
  const coordinator = await signedIn(call(url, null, 'POST', '/api/invitations/acceptance', { token: await tokenFor(url, 'coordinator@crash.test'), password, ...names }))
  return [owner, coordinator] as const
}

export const invite = (url: string, cookie: string, email: string) =>
  call(url, cookie, 'POST', '/api/invitations', { email, role: 'coordinator', ...names, locale: 'en' })

export async function mailsTo(url: string, email: string): Promise<{ id: string; state: string }[]> {
  return (await call(url, null, 'GET', `/api/dev/mails?to=${encodeURIComponent(email)}`)).data.rows
}

async function tokenFor(url: string, email: string) {
  for (let tries = 0; tries < 200; tries++, await wait(100)) {
    const [mail] = await mailsTo(url, email)
    const text: string = mail ? (await call(url, null, 'GET', `/api/dev/mails/${mail.id}`)).data.text : ''
    const token = /\/(?:sign-up|invitations)\/([\w-]+)/.exec(text)?.[1]
    if (token) return token
  }
  throw new Error(`no mail reached ${email}`)
}

async function done(answer: Promise<Answer>) {
  const { status, data, ...rest } = await answer
  if (status !== 201) throw new Error(`answered ${status}: ${JSON.stringify(data)}`)
  return { status, data, ...rest }
}

async function signedIn(answer: Promise<Answer>) {
  const { cookie } = await done(answer)
  if (!cookie) throw new Error('nobody was signed in')
  return cookie
}
