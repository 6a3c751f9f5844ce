import { env } from 'cloudflare:test'
import { eq } from 'drizzle-orm'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { memberships, sessions } from '../../db/schema/directory'
import { open } from '../../workers/kernel/db'
import { sha256 } from '../../workers/kernel/hash'
import { caller, newWorld } from '../world'

const directory = open(env.DIRECTORY)
const world = await newWorld()
const day = 24 * 60 * 60

/** What a browser would send next, having got this answer. */
const cookieOf = ({ headers }: { headers: Headers }) => headers.getSetCookie().findLast((line) => line.startsWith('__Host-session='))?.split(';')[0] ?? ''

afterEach(() => void vi.useRealTimers())

describe('who is signed in here', () => {
  test('a member of staff is told who they are, where, and in which role', async () => {
    const coordinator = await world.agency.staff('coordinator')
    const { status, data } = await coordinator.get('/api/session')
    expect(status).toBe(200)
    expect(data).toMatchObject({
      user: { id: coordinator.userId, email: coordinator.email, locale: 'en', hasPassword: false },
      person: { id: coordinator.id, latin: null, address: null, locale: 'en' },
      role: 'coordinator', audience: 'staff', agency: { id: world.agency.id, slug: world.agency.slug, zone: 'Asia/Shanghai', currency: 'CNY' },
      memberships: [{ id: coordinator.id, agency: { slug: world.agency.slug }, role: 'coordinator', current: true }],
      clientId: null, supplierId: null, unread: 0,
    })
  })

  test('contacts learn which client or supplier they speak for', async () => {
    const contact = await world.agency.client()
    expect((await contact.get('/api/session')).data).toMatchObject({ audience: 'client', clientId: contact.clientId, supplierId: null })
    const supplier = await world.agency.supplier()
    expect((await supplier.get('/api/session')).data).toMatchObject({ audience: 'supplier', clientId: null, supplierId: supplier.supplierId })
  })

  test.each(['', '__Host-session=', '__Host-session=nobody', 'other=1'])('with the cookie "%s" nobody is', async (cookie) => {
    const { status, error } = await caller(cookie).get('/api/session')
    expect([status, error?.code]).toEqual([401, 'sign_in_first'])
  })

  test('the hash on record does not sign anybody in', async () => {
    const { token } = await world.agency.staff()
    expect((await caller(`__Host-session=${await sha256(token)}`).get('/api/session')).status).toBe(401)
  })
})

describe('a session ends', () => {
  test('after 14 idle days, and not before: each use in the second week moves the end', async () => {
    const somebody = await world.agency.staff()
    world.pass(6 * day)
    expect((await somebody.get('/api/session')).headers.getSetCookie()).toEqual([])
    world.pass(7 * day)
    const refreshed = await somebody.get('/api/session')
    expect(cookieOf(refreshed)).toBe(somebody.cookie)
    expect(refreshed.headers.getSetCookie()[0]).toMatch(/; HttpOnly; Max-Age=1209600; Path=\/; SameSite=Lax; Secure$/)
    world.pass(13 * day)
    expect((await somebody.get('/api/session')).status).toBe(200)
    world.pass(14 * day + 1)
    expect((await somebody.get('/api/session')).status).toBe(401)
  })

  test('after 90 days, however busily it was used, also after switching agency', async () => {
    const somebody = await world.agency.staff()
    let cookie = somebody.cookie
    for (let week = 0; week < 12; week++) {
      world.pass(7 * day + 1)
      expect((await caller(cookie).get('/api/session')).status).toBe(200)
    }
    cookie = cookieOf(await caller(cookie).put('/api/session/membership', { membershipId: somebody.id }))
    expect((await caller(cookie).get('/api/session')).status).toBe(200)
    world.pass(6 * day)
    expect((await caller(cookie).get('/api/session')).status).toBe(401)
    expect(await directory.select().from(sessions).where(eq(sessions.userId, somebody.userId))).toEqual([])
  })

  test('on signing out, and the cookie is taken back', async () => {
    const somebody = await world.agency.staff()
    const out = await somebody.del('/api/session')
    expect([out.status, out.data]).toEqual([200, { ended: 1 }])
    expect(out.headers.getSetCookie()).toEqual([expect.stringMatching(/^__Host-session=; .*Max-Age=0/)])
    expect((await somebody.get('/api/session')).status).toBe(401)
  })

  test('for the agency whose membership has ended: the person is known, the agency is not', async () => {
    const somebody = await world.agency.staff()
    await directory.update(memberships).set({ endedAt: new Date().toISOString() }).where(eq(memberships.id, somebody.id))
    expect((await somebody.get('/api/session')).data).toMatchObject({ person: null, role: null, audience: null, agency: null, memberships: [] })
    const { status, error } = await somebody.get('/api/people')
    expect([status, error?.code]).toEqual([403, 'choose_agency'])
  })
})

describe('one person in two agencies', () => {
  /** A second membership of the same user, laid in the other agency. */
  async function inBoth() {
    const [here, there] = [await world.agency.staff('coordinator'), await world.other.staff('finance')]
    await directory.update(memberships).set({ userId: here.userId }).where(eq(memberships.id, there.id))
    return { here, there }
  }

  test('switches on this device, under a new session id; the old cookie is dead', async () => {
    const { here, there } = await inBoth()
    expect((await here.get('/api/session')).data.memberships).toHaveLength(2)
    const switched = await here.put('/api/session/membership', { membershipId: there.id })
    expect([switched.status, switched.data]).toEqual([200, { audience: 'staff' }])
    expect((await here.get('/api/session')).status).toBe(401)

    const now = caller(cookieOf(switched))
    expect((await now.get('/api/session')).data).toMatchObject({ role: 'finance', agency: { id: world.other.id }, person: { id: there.id } })
    expect((await now.get(`/api/people/${here.id}`)).status).toBe(404)
    expect((await now.get('/api/agencies/current')).data).toMatchObject({ id: world.other.id })
  })

  test('cannot switch to somebody else’s membership, nor to one that ended; both answer like an unknown one', async () => {
    const { here, there } = await inBoth()
    const stranger = await world.other.staff()
    await directory.update(memberships).set({ endedAt: new Date().toISOString() }).where(eq(memberships.id, there.id))
    for (const membershipId of [stranger.id, there.id, 'per_unknown']) {
      const { status, error } = await here.put('/api/session/membership', { membershipId })
      expect([status, error?.code]).toEqual([404, 'not_found'])
    }
    expect((await here.get('/api/session')).data.agency.id).toBe(world.agency.id)
  })
})

describe('devices', () => {
  /** The same user on a second device. */
  async function withPhone() {
    const somebody = await world.agency.staff()
    await directory.insert(sessions).values({
      idHash: await sha256(`phone of ${somebody.id}`), userId: somebody.userId, membershipId: somebody.id, byMail: false,
      userAgent: 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile/15E148 Safari/604.1',
      createdAt: new Date(Date.now() + 1000).toISOString(), expiresAt: new Date(Date.now() + 864e5).toISOString(),
    })
    return { somebody, phone: caller(`__Host-session=phone of ${somebody.id}`) }
  }

  test('are listed newest first, by browser and system, without anything that signs in', async () => {
    const { somebody, phone } = await withPhone()
    const { data } = await somebody.get('/api/sessions')
    expect(data.rows).toMatchObject([{ browser: 'Safari', system: 'iOS', current: false }, { browser: null, system: null, current: true }])
    expect(data.rows[0].id).toBe((await sha256(`phone of ${somebody.id}`)).slice(0, 16))
    expect((await phone.get('/api/session')).status).toBe(200)
  })

  test('one is revoked, and is out at once; somebody else’s is not found', async () => {
    const { somebody, phone } = await withPhone()
    const stranger = await world.agency.staff()
    const [lost] = (await somebody.get('/api/sessions')).data.rows
    expect((await stranger.del(`/api/sessions/${lost.id}`)).status).toBe(404)
    expect((await somebody.del(`/api/sessions/${lost.id}`)).data).toEqual({ ended: 1 })
    expect((await phone.get('/api/session')).status).toBe(401)
    expect((await somebody.get('/api/session')).status).toBe(200)
    expect((await somebody.del(`/api/sessions/${lost.id}`)).status).toBe(404)
  })

  test('all others are revoked, this one stays', async () => {
    const { somebody, phone } = await withPhone()
    expect((await somebody.del('/api/sessions')).data).toEqual({ ended: 1 })
    expect((await phone.get('/api/session')).status).toBe(401)
    expect((await somebody.get('/api/sessions')).data.rows).toHaveLength(1)
  })
})
