import { vi } from 'vitest'
import { url } from './browser'
import type { Language } from './words'

// What lies before a test is laid through the API; the test itself is done in the browser.

export const password = 'paper-lanterns-at-noon'
export type Person = Awaited<ReturnType<typeof signIn>>

interface Member {
  role: string
  family: string
  given: string
  latin?: string | null
  locale?: Language
  clientId?: string
  supplierId?: string
  scope?: { clients: string[]; events: string[] }
}

/** Speaks to the API as the browser with this session would. */
export function caller(cookie = '') {
  const call = (method: string) => async (path: string, body?: unknown) => {
    const { answer } = await ask(method, path, body, cookie)
    return answer
  }
  return { cookie, get: call('GET'), post: call('POST'), put: call('PUT'), patch: call('PATCH'), del: call('DELETE') }
}

async function ask(method: string, path: string, body?: unknown, cookie = '') {
  const response = await fetch(url + path, {
    method,
    headers: { origin: url, cookie, ...(body !== undefined && { 'content-type': 'application/json' }) },
    body: body === undefined ? undefined : JSON.stringify(body),
  })
  const answer: any = await response.json()
  if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${JSON.stringify(answer.error)}`)
  return { answer, session: response.headers.getSetCookie().map((line) => line.split(';')[0]!).find((line) => line.startsWith('__Host-session=')) ?? '' }
}

/** Somebody of the demo, or of an office of one's own. */
export async function signIn(email: string, word = password) {
  const { session } = await ask('POST', '/api/session', { email, password: word })
  return { email, ...caller(session) }
}

/** Asks the Mailbox until something is found; mail takes a second or two. */
function inMails<Found>(email: string, find: (mail: { subject: string; text: string }) => Found | undefined | null): Promise<Found> {
  return vi.waitFor(async () => {
    const { rows } = await caller().get(`/api/dev/mails?to=${encodeURIComponent(email)}`)
    for (const { id } of rows) {
      const found = find(await caller().get(`/api/dev/mails/${id}`))
      if (found) return found
    }
    throw new Error(`what ${email} was to be told is not in the Mailbox`)
  }, { timeout: 30_000, interval: 100 })
}

export const mailTo = (email: string, subject: string) => inMails(email, (mail) => mail.subject === subject)

export const tokenFor = (email: string, path: string) => inMails(email, ({ text }) => new RegExp(`${path}/([\\w.-]+)`).exec(text)?.[1])

let counted = 0
const unlike = () => `${process.pid.toString(36)}${Date.now().toString(36)}${(counted += 1)}`

/** An agency of the test's own, with its owner signed in. */
export async function newOffice(name = 'Lantern Works') {
  const slug = `office-${unlike()}`
  const owner = { email: `owner@${slug}.example`, family: 'Okafor', given: 'Ngozi', locale: 'en' }
  await ask('POST', '/api/sign-up', {
    agency: { name, slug, country: 'CN', zone: 'Asia/Shanghai', currency: 'CNY', languages: ['en', 'zh-Hans', 'zh-Hant'] }, person: owner,
  })
  const { session } = await ask('POST', '/api/sign-up/confirmation', { token: await tokenFor(owner.email, '/sign-up'), password })
  const boss = { email: owner.email, ...caller(session) }

  /** Invited, mailed, accepted. */
  async function join({ latin = null, locale = 'en', ...member }: Member) {
    const email = `${member.role}-${unlike()}@${slug}.example`
    const { personId } = await boss.post('/api/invitations', { ...member, email, latin, locale })
    const { family, given } = member
    const token = await tokenFor(email, '/invitations')
    const { session } = await ask('POST', '/api/invitations/acceptance', { token, password, family, given, latin, locale })
    return { id: personId as string, email, ...caller(session) }
  }

  return { name, slug, boss, join, newClient: async (name: string) => (await boss.post('/api/clients', { name, country: 'CN' })).id as string }
}

const required = { goal: 'Open the new laboratory.', from: '2031-05-07', to: '2031-05-08', expected: 60, city: 'Suzhou' }

/** A brief with all that is needed, sent by the client. */
export async function sentBrief(client: Person, title: string) {
  const { id } = await client.post('/api/briefs', { title })
  for (const [field, value] of Object.entries(required)) await client.put(`/api/briefs/${id}/answers/${field}`, { value, revision: null })
  const { revision } = await client.get(`/api/briefs/${id}`)
  await client.post(`/api/briefs/${id}/submission`, { revision })
  return id as string
}

/** The same, agreed and made into an event. */
export async function newEvent(staff: Person & { id: string }, client: Person, title: string) {
  const brief = await sentBrief(client, title)
  const { revision } = await staff.get(`/api/briefs/${brief}`)
  const { number, sha256 } = await staff.post(`/api/briefs/${brief}/versions`, { revision })
  await client.post(`/api/briefs/${brief}/versions/${number}/signoff`, { answer: 'approve', sha256 })
  return (await staff.post(`/api/briefs/${brief}/event`, { coordinatorId: staff.id, templateId: null })).id as string
}
