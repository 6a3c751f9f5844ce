import { env } from 'cloudflare:test'
import { eq } from 'drizzle-orm'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { attempts, knownDevices, memberships, sessions, signInLinks, users } from '../../db/schema/directory'
import { hashPassword } from '../../workers/identity/passwords'
import { open } from '../../workers/kernel/db'
import { sha256 } from '../../workers/kernel/hash'
import { caller, newWorld, type Answer } from '../world'

const directory = open(env.DIRECTORY)
const world = await newWorld()
const minute = 60

const password = '春江花月夜 2026 correct horse'
const hash = hashPassword(password)

const deviceOf = ({ headers }: Answer) => headers.getSetCookie().findLast((line) => line.startsWith('__Host-device='))?.split(';')[0] ?? ''
const cookieOf = ({ headers }: Answer) => headers.getSetCookie().findLast((line) => line.startsWith('__Host-session='))?.split(';')[0] ?? ''
/** All that a stranger can tell two answers apart by. */
const asSeen = ({ status, error, data, headers }: Answer) => ({ status, error: error && { ...error, requestId: '' }, data: error ? null : data, retry: headers.get('retry-after'), cookies: headers.getSetCookie() })

let visitors = 0
/** A browser in a network of its own, so that stories do not use up each other's attempts. */
function visitor(cookie = '', network = `198.51.100.${++visitors}`) {
  const headers = { 'cf-connecting-ip': network }
  const { post, put } = caller(cookie)
  return { network, post: (path: string, body: unknown) => post(path, body, headers), put: (path: string, body: unknown) => put(path, body, headers) }
}

async function withPassword() {
  const somebody = await world.agency.staff()
  await directory.update(users).set({ passwordHash: hash }).where(eq(users.id, somebody.userId))
  return somebody
}

/** So many have gone before: wrong passwords for an address from one network or from all, links to it from all. */
const soFar = async (key: string, count: number) => directory.insert(attempts).values({ key: await sha256(key), count, since: new Date().toISOString() })
const wrongSoFar = async (email: string, { network }: { network: string }, count: number) => soFar(`guess ${email} ${await sha256(`network ${network}`)}`, count)

const guess = (from: Pick<ReturnType<typeof visitor>, 'post'>, email: string, typed = 'wrong wrong wrong') => from.post('/api/session', { email, password: typed })

const tokenIn = (mail: { text: string } | undefined) => /\/link\/(\w+)/.exec(mail?.text ?? '')?.[1] ?? ''
const mailTo = async (email: string) => (await world.mails()).findLast(({ to }) => to === email)

afterEach(() => void vi.useRealTimers())

describe('by password', () => {
  test('signs in under a new session id, whatever cookie came with the request', async () => {
    const somebody = await withPassword()
    const fixed = '__Host-session=chosen-by-an-attacker'
    const first = await visitor(fixed).post('/api/session', { email: ` ${somebody.email.toUpperCase()} `, password })
    expect([first.status, first.data]).toEqual([201, { audience: 'staff' }])
    expect(cookieOf(first)).toMatch(/^__Host-session=[0-9a-f]{40}$/)
    expect((await caller(fixed).get('/api/session')).status).toBe(401)
    expect((await caller(cookieOf(first)).get('/api/session')).data.agency.id).toBe(world.agency.id)

    const again = await visitor(cookieOf(first)).post('/api/session', { email: somebody.email, password })
    expect(cookieOf(again)).not.toBe(cookieOf(first))
    expect((await caller(cookieOf(first)).get('/api/session')).status).toBe(401)
  })

  test('a wrong password, an unknown address and an account without a password get the same answer, letter for letter', async () => {
    const [known, without] = [await withPassword(), await world.agency.staff()]
    const answers = []
    for (const email of [known.email, without.email, 'nobody@convoke.test']) answers.push(asSeen(await visitor().post('/api/session', { email, password: 'wrong wrong wrong' })))
    expect(answers[0]).toMatchObject({ status: 401, error: { code: 'wrong_credentials', details: {} }, cookies: [] })
    expect(answers[1]).toEqual(answers[0])
    expect(answers[2]).toEqual(answers[0])
  })

  test('ten wrong in a row from one network lock, for a growing time; known and unknown addresses alike', async () => {
    world.setNow('2027-01-04T08:00:00.000Z')
    const known = await withPassword()
    const story = async (email: string, right: string) => {
      const from = visitor()
      await wrongSoFar(email, from, 9)
      const seen = [asSeen(await guess(from, email))]
      world.pass(30)
      seen.push(asSeen(await guess(from, email, right)))
      world.pass(30)
      seen.push(asSeen(await guess(from, email)))
      seen.push(asSeen(await guess(from, email, right)))
      return seen
    }
    const seen = await story(known.email, password)
    expect(seen.map(({ status, retry }) => [status, retry])).toEqual([[401, null], [429, '30'], [401, null], [429, '120']])
    expect(seen[1]!.error).toMatchObject({ code: 'too_many_attempts', details: { seconds: 30 } })
    world.setNow('2027-01-04T08:00:00.000Z')
    expect(await story('stranger@convoke.test', password)).toEqual(seen)
  })

  test('a right one after the lock signs in and forgets the wrong ones', async () => {
    world.setNow('2027-01-05T08:00:00.000Z')
    const [somebody, from] = [await withPassword(), visitor()]
    await wrongSoFar(somebody.email, from, 9)
    await guess(from, somebody.email)
    world.pass(minute)
    expect((await guess(from, somebody.email, password)).status).toBe(201)
    expect(await directory.select().from(attempts).where(eq(attempts.key, await sha256(`guess ${somebody.email} ${await sha256(`network ${from.network}`)}`)))).toEqual([])
  })

  test('guesses sent all at once are counted one by one', async () => {
    const [somebody, from] = [await withPassword(), visitor()]
    await wrongSoFar(somebody.email, from, 8)
    const answers = await Promise.all(Array.from({ length: 6 }, () => guess(from, somebody.email)))
    expect(answers.map(({ status }) => status).sort()).toEqual([401, 401, 429, 429, 429, 429])
  })

  test('a stranger who guesses shuts out themselves alone', async () => {
    const [somebody, stranger] = [await withPassword(), visitor()]
    await wrongSoFar(somebody.email, stranger, 9)
    expect((await guess(stranger, somebody.email)).status).toBe(401)
    expect((await guess(stranger, somebody.email, password)).status).toBe(429)
    expect((await guess(visitor(), somebody.email, password)).status).toBe(201)
  })

  test('many networks together are slowed down; the device that was here before is not, and has a count of its own', async () => {
    world.setNow('2027-01-06T08:00:00.000Z')
    const somebody = await withPassword()
    const first = await guess(visitor(), somebody.email, password)
    expect(first.headers.getSetCookie().find((line) => line.startsWith('__Host-device='))).toMatch(/^__Host-device=[0-9a-f]{40}; Max-Age=34560000; Path=\/; HttpOnly; Secure; SameSite=Lax$/)
    await directory.delete(attempts).where(eq(attempts.key, await sha256(`guess ${somebody.email}`)))
    await soFar(`guess ${somebody.email}`, 99)
    expect((await guess(visitor(), somebody.email)).status).toBe(401)
    const shut = await guess(visitor(), somebody.email, password)
    expect([shut.status, shut.headers.get('retry-after')]).toEqual([429, '60'])

    const device = visitor(deviceOf(first))
    const again = await guess(device, somebody.email, password)
    expect([again.status, deviceOf(again)]).toEqual([201, ''])
    await soFar(`guess ${somebody.email} ${await sha256(deviceOf(first).split('=')[1]!)}`, 9)
    expect((await guess(device, somebody.email)).status).toBe(401)
    expect((await guess(device, somebody.email, password)).status).toBe(429)
  })

  test('a device is known for whoever signed in on it, by a token of ours, until the password is changed elsewhere', async () => {
    const [somebody, other] = [await withPassword(), await withPassword()]
    const made = await guess(visitor('__Host-device=chosen-by-an-attacker'), somebody.email, password)
    expect(deviceOf(made)).toMatch(/^__Host-device=[0-9a-f]{40}$/)
    const device = visitor(deviceOf(made))
    for (const { email } of [somebody, other]) {
      await directory.delete(attempts).where(eq(attempts.key, await sha256(`guess ${email}`)))
      await soFar(`guess ${email}`, 99)
    }
    for (const { email } of [somebody, other]) await guess(visitor(), email)
    expect([(await guess(device, somebody.email)).status, (await guess(device, other.email)).status]).toEqual([401, 429])

    expect((await visitor(somebody.cookie).put('/api/password', { current: password, next: `${password}!` })).status).toBe(429)
    expect((await visitor(`${somebody.cookie}; ${deviceOf(made)}`).put('/api/password', { current: password, next: `${password}!` })).status).toBe(200)
    expect(await directory.select().from(knownDevices).where(eq(knownDevices.userId, somebody.userId))).toHaveLength(1)
  })

  test('one network that guesses at many addresses is slowed down too', async () => {
    const headers = { 'cf-connecting-ip': '2001:db8:7:7::1' }
    await directory.insert(attempts).values({ key: await sha256(`guess ${await sha256('network 2001:db8:7:7')}`), count: 99, since: new Date().toISOString() })
    const from = (address: string) => caller().post('/api/session', { email: `${address.length}@convoke.test`, password: 'wrong wrong wrong' }, { ...headers, 'cf-connecting-ip': address })
    expect((await from('2001:db8:7:7::1')).status).toBe(401)
    expect((await from('2001:db8:7:7:ffff::2')).status).toBe(429)
  })
})

describe('by a link in a mail', () => {
  test('the mail comes in the reader’s language and signs in once', async () => {
    const somebody = await world.agency.staff('crew', 'all', 'zh-Hant')
    const asked = await visitor().post('/api/sign-in-links', { email: somebody.email })
    expect([asked.status, asked.data, cookieOf(asked)]).toEqual([201, { mailed: true }, ''])
    const mail = await mailTo(somebody.email)
    expect(mail).toMatchObject({ subject: '登入 Convoke', locale: 'zh-Hant', kind: 'sign_in.link' })
    expect(mail?.html).not.toContain(world.agency.slug)

    const token = tokenIn(mail)
    expect(await directory.select().from(signInLinks).where(eq(signInLinks.tokenHash, token))).toEqual([])
    const entered = await visitor().post('/api/sign-in-links/consumption', { token })
    expect([entered.status, entered.data]).toEqual([201, { audience: 'staff' }])
    expect((await caller(cookieOf(entered)).get('/api/session')).data.user.id).toBe(somebody.userId)

    const again = await visitor().post('/api/sign-in-links/consumption', { token })
    expect([again.status, again.error?.code, cookieOf(again)]).toEqual([409, 'link_used', ''])
  })

  test('pressed twice at once, it still signs in once', async () => {
    const somebody = await world.agency.staff()
    await visitor().post('/api/sign-in-links', { email: somebody.email })
    const token = tokenIn(await mailTo(somebody.email))
    const both = await Promise.all([1, 2].map(() => visitor().post('/api/sign-in-links/consumption', { token })))
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409])
  })

  test('not after ten minutes, and not with a made-up token', async () => {
    const somebody = await world.agency.staff()
    await visitor().post('/api/sign-in-links', { email: somebody.email })
    const token = tokenIn(await mailTo(somebody.email))
    world.pass(10 * minute + 1)
    expect((await visitor().post('/api/sign-in-links/consumption', { token })).error?.code).toBe('link_expired')
    expect((await visitor().post('/api/sign-in-links/consumption', { token: 'f'.repeat(40) })).status).toBe(404)
  })

  test('an unknown address gets the same answer, and no mail', async () => {
    const somebody = await world.agency.staff()
    const [known, unknown] = [await visitor().post('/api/sign-in-links', { email: somebody.email }), await visitor().post('/api/sign-in-links', { email: 'unknown@convoke.test' })]
    expect(asSeen(unknown)).toEqual(asSeen(known))
    expect(await mailTo('unknown@convoke.test')).toBeUndefined()
  })

  test('five mails an hour from one network, to known and unknown addresses alike; from elsewhere it goes on', async () => {
    const somebody = await world.agency.staff()
    for (const email of [somebody.email, 'flooded@convoke.test']) {
      const from = visitor()
      const answers: number[] = []
      for (let n = 0; n < 6; n++) answers.push((await from.post('/api/sign-in-links', { email })).status)
      expect(answers).toEqual([201, 201, 201, 201, 201, 429])
      expect((await visitor().post('/api/sign-in-links', { email })).status).toBe(201)
    }
    expect((await world.mails()).filter(({ to }) => to === somebody.email)).toHaveLength(6)
  })

  test('however many networks ask, the mailbox is not flooded, and a link that is still good lies in it', async () => {
    world.setNow('2027-02-01T08:00:00.000Z')
    const somebody = await world.agency.staff()
    const mails = async () => (await world.mails()).filter(({ to }) => to === somebody.email).length
    const ask = async () => asSeen(await visitor().post('/api/sign-in-links', { email: somebody.email }))
    await soFar(`link ${somebody.email}`, 9)
    const mailed = await ask()
    expect([mailed.status, await mails()]).toEqual([201, 1])
    world.pass(4 * minute)
    expect([await ask(), await mails()]).toEqual([mailed, 1])
    world.pass(2 * minute)
    await ask()
    expect(await mails()).toBe(2)
    world.pass(4 * minute)
    await ask()
    expect(await mails()).toBe(2)
    const entered = await visitor().post('/api/sign-in-links/consumption', { token: tokenIn(await mailTo(somebody.email)) })
    expect(entered.status).toBe(201)
    const own = visitor(deviceOf(entered))
    await own.post('/api/sign-in-links', { email: somebody.email })
    expect(await mails()).toBe(3)
  })
})

describe('choosing a password', () => {
  const change = (cookie: string, body: unknown) => visitor(cookie).put('/api/password', body)

  test('the first needs no other; the next needs the current one, or a link from a mail just opened', async () => {
    const somebody = await world.agency.staff()
    expect((await change(somebody.cookie, { next: password })).status).toBe(200)
    expect((await somebody.get('/api/session')).data.user.hasPassword).toBe(true)
    expect((await change(somebody.cookie, { next: `${password}!` })).error?.details.fields).toEqual({ current: 'required' })
    expect((await change(somebody.cookie, { current: 'wrong wrong wrong', next: `${password}!` })).error?.details.fields).toEqual({ current: 'wrong' })

    await visitor().post('/api/sign-in-links', { email: somebody.email })
    const entered = await visitor().post('/api/sign-in-links/consumption', { token: tokenIn(await mailTo(somebody.email)) })
    const changed = await change(cookieOf(entered), { next: `${password}!` })
    expect([changed.status, changed.data]).toEqual([200, { ended: 1 }])
    expect((await somebody.get('/api/session')).status).toBe(401)
    expect((await caller(cookieOf(entered)).get('/api/session')).status).toBe(200)
  })

  test('is on record with every agency of theirs, and says no more than that', async () => {
    const somebody = await world.agency.staff()
    const elsewhere = await world.other.staff('owner')
    await directory.update(memberships).set({ userId: somebody.userId }).where(eq(memberships.id, elsewhere.id))
    expect((await change(somebody.cookie, { next: 'short' })).status).toBe(422)
    expect((await change(somebody.cookie, { next: password })).status).toBe(200)
    for (const [agency, person] of [[world.agency, somebody], [world.other, elsewhere]] as const) {
      const { rows } = (await (await agency.staff('owner')).get('/api/audit?action=password.change')).data
      expect(rows.filter(({ actor }: { actor: { id: string } }) => actor.id === person.id)).toMatchObject([{ subject: { kind: 'person', id: person.id }, before: null, after: {} }])
    }
  })

  test('is told to its owner by mail, in the language they chose for themselves', async () => {
    const somebody = await world.agency.staff()
    expect((await somebody.put('/api/session/language', { locale: 'zh-Hant' })).data).toEqual({ locale: 'zh-Hant' })
    expect((await change(somebody.cookie, { next: password })).status).toBe(200)
    expect(await mailTo(somebody.email)).toMatchObject({ kind: 'password.changed', locale: 'zh-Hant', subject: '您的密碼已變更' })
    await visitor().post('/api/sign-in-links', { email: somebody.email })
    expect(await mailTo(somebody.email)).toMatchObject({ kind: 'sign_in.link', locale: 'zh-Hant' })
    expect((await somebody.put('/api/session/language', { locale: 'fr' })).status).toBe(422)
  })

  test.each([['short', 'too_short'], ['password1234', 'too_common'], ['x'.repeat(257), 'too_long']])('%s is refused', async (next, flaw) => {
    const somebody = await world.agency.staff()
    const { status, error } = await change(somebody.cookie, { next })
    expect([status, error?.details.fields]).toEqual([422, { next: flaw }])
  })

  test('an ended session changes nothing', async () => {
    const somebody = await world.agency.staff()
    await directory.delete(sessions).where(eq(sessions.userId, somebody.userId))
    expect((await change(somebody.cookie, { next: password })).status).toBe(401)
  })
})
