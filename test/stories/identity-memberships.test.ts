import { env } from 'cloudflare:test'
import { eq } from 'drizzle-orm'
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
