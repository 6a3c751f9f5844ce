import { env } from 'cloudflare:test'
import { and, eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { people } from '../../db/schema/agency/people'
import { memberships, sessions } from '../../db/schema/directory'
import { open } from '../../workers/kernel/db'
import { newWorld } from '../world'

const directory = open(env.DIRECTORY)
const { agency, other } = await newWorld()
const owner = await agency.staff('owner')
const membershipOf = async (id: string) => (await directory.select().from(memberships).where(eq(memberships.id, id)))[0]
const change = (id: string, body: object, by = owner) => by.patch(`/api/people/${id}/membership`, { revision: 1, ...body })

describe('changing what somebody may', () => {
  test('holds from the next request on, on both databases', async () => {
    const crew = await agency.staff('crew')
    const client = await agency.newClient()
    expect((await crew.get('/api/invitations')).status).toBe(403)
    const { status, data } = await change(crew.id, { role: 'manager', scope: { clients: [client], events: [] } })
    expect([status, data.role, data.scope, data.revision]).toEqual([200, 'manager', { clients: [client], events: [] }, 2])
    expect((await crew.get('/api/invitations')).status).toBe(200)
    expect((await crew.get('/api/session')).data.role).toBe('manager')
    expect((await agency.db.select().from(people).where(eq(people.id, crew.id)))[0]).toMatchObject({ role: 'manager', revision: 2 })
  })

  test.each([
    [{ role: 'client_signer' }, { role: 'not_for_this_person' }],
    [{ role: 'owner', scope: { clients: [], events: [] } }, { scope: 'owners_see_all' }],
    [{ scope: 'everything' }, { scope: 'union' }],
  ])('%o is refused beside the field', async (body, fields) => {
    const { status, error } = await change((await agency.staff('crew')).id, body)
    expect([status, error?.details.fields]).toEqual([422, fields])
  })

  test('a director neither makes, changes nor ends an owner', async () => {
    const director = await agency.staff('director')
    const crew = await agency.staff('crew')
    for (const answer of [await change(crew.id, { role: 'owner' }, director), await change(owner.id, { role: 'crew' }, director), await director.del(`/api/people/${owner.id}/membership`)]) {
      expect([answer.status, answer.error?.code]).toEqual([403, 'role_not_yours_to_give'])
    }
  })

  test('what was read before somebody else changed it is refused, with how it stands now', async () => {
    const crew = await agency.staff('crew')
    await change(crew.id, { role: 'trainer' })
    const { status, error } = await change(crew.id, { role: 'finance' })
    expect([status, error?.code, error?.details.current.role]).toEqual([409, 'changed_meanwhile', 'trainer'])
  })

  test('two at once: one holds, and both databases agree', async () => {
    const crew = await agency.staff('crew')
    const both = await Promise.all([change(crew.id, { role: 'trainer' }), change(crew.id, { role: 'finance' })])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    const [person] = await agency.db.select().from(people).where(eq(people.id, crew.id))
    expect((await membershipOf(crew.id))?.role).toBe(person?.role)
  })

  test('what broke off between the two databases is finished by asking again', async () => {
    const crew = await agency.staff('crew')
    await directory.update(memberships).set({ role: 'trainer' }).where(eq(memberships.id, crew.id))
    expect((await change(crew.id, { role: 'trainer' })).status).toBe(200)
    expect((await crew.get('/api/people/' + crew.id)).data.role).toBe('trainer')
  })

  test('a contact may come to sign, but never joins the staff', async () => {
    const viewer = await agency.client({ role: 'client_viewer' })
    expect((await change(viewer.id, { role: 'client_signer' })).data).toMatchObject({ role: 'client_signer', clientId: viewer.clientId })
    expect((await viewer.get('/api/session')).data.role).toBe('client_signer')
  })
})

describe('a director who sees only some clients', () => {
  const nothing = { clients: [], events: [] }
  const aDirector = async () => {
    const client = await agency.newClient()
    const scope = { clients: [client], events: [] }
    return { scope, director: await agency.staff('director', scope) }
  }
  const outside = { status: 403, error: { code: 'outside_your_scope' } }

  test('widens nobody’s scope beyond that, not their own either; within it they do', async () => {
    const { director, scope } = await aDirector()
    const mate = await agency.staff('crew', scope)
    expect(await change(director.id, { scope: 'all' }, director)).toMatchObject(outside)
    expect(await change(mate.id, { scope: 'all' }, director)).toMatchObject(outside)
    expect(await change(mate.id, { scope: { ...scope, clients: [...scope.clients, await agency.newClient()] } }, director)).toMatchObject(outside)
    expect((await director.get(`/api/people/${director.id}`)).data.scope).toEqual(scope)
    expect((await change(mate.id, { scope: nothing }, director)).status).toBe(200)
  })

  test('neither changes, ends nor erases who sees more, nor invites anybody who would', async () => {
    const { director } = await aDirector()
    const mate = await agency.staff('crew')
    const calls = [
      await change(mate.id, { role: 'trainer' }, director), await change(mate.id, { scope: nothing }, director),
      await director.del(`/api/people/${mate.id}/membership`), await director.post(`/api/people/${mate.id}/erasure`),
      await director.post('/api/invitations', { email: 'wide@convoke.test', role: 'crew', family: 'Wide', given: 'W', locale: 'en' }),
    ]
    for (const call of calls) expect(call).toMatchObject(outside)
    expect((await mate.get('/api/session')).status).toBe(200)
  })

  test('leaves alone what concerns the whole agency: its facts, its tokens, its dead letters, its notice', async () => {
    const { director } = await aDirector()
    const { data: made } = await owner.post('/api/agency-tokens', { name: 'Door counter', scopes: ['client.read'], role: 'manager', days: 30 })
    const today = new Date().toISOString().slice(0, 10)
    const calls = [
      await director.del(`/api/agency-tokens/${made.id}`), await director.get('/api/agency-tokens'), await director.get('/api/letters'),
      await director.post('/api/letters/discard', { ids: ['nws_1'] }), await director.patch('/api/agencies/current', { revision: 0, name: 'Mine now' }),
      await director.patch('/api/agencies/current/brand', { revision: 0, colour: null }), await director.post('/api/agencies/current/reply-address', { email: 'mine@convoke.test' }),
      await director.post('/api/privacy/notices', { validFrom: today, texts: { en: 'a', 'zh-Hans': 'b', 'zh-Hant': 'c' }, asksAgain: false }),
    ]
    for (const call of calls) expect(call).toMatchObject({ status: 403, error: { code: 'needs_full_scope' } })
    expect((await owner.get('/api/agency-tokens')).data.rows).toMatchObject([{ id: made.id, state: 'live' }])
  })
})

test('a service comes and goes with its token alone', async () => {
  await owner.post('/api/agency-tokens', { name: 'Counter', scopes: ['client.read'], role: 'manager', days: 30 })
  const [service] = await agency.db.select().from(people).where(and(eq(people.agencyId, agency.id), eq(people.family, 'Counter')))
  const path = `/api/people/${service!.id}`
  for (const call of [await owner.del(`${path}/membership`), await change(service!.id, { role: 'crew' }), await owner.post(`${path}/erasure`)]) {
    expect(call).toMatchObject({ status: 409, error: { code: 'is_service' } })
  }
})

describe('ending a membership', () => {
  test('ends every session on it at once, and no other', async () => {
    const [leaver, here, there] = [await agency.staff('crew'), await agency.staff('crew'), await other.staff('crew')]
    await directory.update(memberships).set({ userId: leaver.userId }).where(eq(memberships.id, there.id))
    await directory.update(sessions).set({ userId: leaver.userId }).where(eq(sessions.membershipId, there.id))
    const { status, data } = await owner.del(`/api/people/${leaver.id}/membership`)
    expect([status, data.state]).toEqual([200, 'ended'])
    expect((await leaver.get('/api/session')).status).toBe(401)
    expect((await here.get('/api/session')).status).toBe(200)
    expect((await there.get('/api/session')).data.memberships.map((one: { id: string }) => one.id)).toEqual([there.id])
    expect((await owner.get(`/api/people/${leaver.id}`)).data.state).toBe('ended')
    expect((await owner.del(`/api/people/${leaver.id}/membership`)).error?.code).toBe('membership_ended')
  })

  test('is finished where it broke off after the directory', async () => {
    const leaver = await agency.staff('crew')
    await directory.update(memberships).set({ endedAt: new Date().toISOString() }).where(eq(memberships.id, leaver.id))
    expect((await owner.del(`/api/people/${leaver.id}/membership`)).status).toBe(200)
    expect((await leaver.get('/api/session')).status).toBe(401)
  })

  test('of another agency’s people is not found', async () => {
    const stranger = await other.staff('crew')
    expect((await owner.del(`/api/people/${stranger.id}/membership`)).status).toBe(404)
    expect((await change(stranger.id, { role: 'trainer' })).status).toBe(404)
  })
})

describe('the last owner', () => {
  test('is neither demoted nor ended, not even by themselves', async () => {
    const alone = await other.staff('owner')
    expect((await change(alone.id, { role: 'director' }, alone)).error?.code).toBe('last_owner')
    expect((await alone.del(`/api/people/${alone.id}/membership`)).error?.code).toBe('last_owner')
    expect((await alone.get('/api/session')).data.role).toBe('owner')

    const second = await other.staff('owner')
    const both = await Promise.all([alone.del(`/api/people/${alone.id}/membership`), second.del(`/api/people/${second.id}/membership`)])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
  })
})
