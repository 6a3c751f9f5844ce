import { env } from 'cloudflare:test'
import { and, eq } from 'drizzle-orm'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { audit, outbox } from '../../db/schema/agency/kernel'
import { people } from '../../db/schema/agency/people'
import { invitations, memberships } from '../../db/schema/directory'
import { open } from '../../workers/kernel/db'
import { caller, newWorld, type Answer, type Person } from '../world'

const directory = open(env.DIRECTORY)
const world = await newWorld()
const { agency } = world
const [ours, theirs] = [await agency.newClient('Ours'), await agency.newClient('Theirs')]
const manager = await agency.staff('manager')
const day = 24 * 60 * 60

let counted = 0
const wish = (extra: object = {}) => ({ email: `invited-${++counted}@convoke.test`, role: 'client_signer', clientId: ours, family: '王', given: '芳', latin: 'Wang Fang', address: '王小姐', locale: 'zh-Hans', ...extra })
const colleague = (extra: object = {}) => wish({ role: 'coordinator', clientId: null, ...extra })

const cookieOf = ({ headers }: Answer) => headers.getSetCookie().findLast((line) => line.startsWith('__Host-session='))?.split(';')[0] ?? ''
async function tokenTo(email: string) {
  await world.settle()
  return /\/invitations\/(\w+)/.exec((await world.mails()).findLast(({ to }) => to === email)?.text ?? '')?.[1] ?? ''
}
async function invited(extra: object = {}, by: Person = manager) {
  const asked = wish(extra)
  const { data } = await by.post('/api/invitations', asked)
  return { ...data, token: await tokenTo(asked.email) }
}
const accept = (token: string, extra: object = {}, as = caller()) => as.post('/api/invitations/acceptance', { token, family: '王', given: '芳', latin: 'Wang Fang', ...extra })
const personOf = async (id: string) => (await agency.db.select().from(people).where(and(eq(people.agencyId, agency.id), eq(people.id, id))))[0]

afterEach(() => void vi.useRealTimers())

describe('inviting', () => {
  test('a contact gets a mail in their language, opens it, and is in', async () => {
    const asked = wish()
    const { status, data } = await manager.post('/api/invitations', asked)
    expect(status).toBe(201)
    expect(data).toMatchObject({ email: asked.email, role: 'client_signer', clientId: ours, state: 'waiting', invitedBy: manager.id, person: { family: '王', given: '芳', address: '王小姐', locale: 'zh-Hans' } })
    expect(JSON.stringify(data)).not.toMatch(/token/i)

    const token = await tokenTo(asked.email)
    const shown = await caller().get(`/api/invitations/by-token/${token}`)
    expect(shown.data).toEqual({
      agency: { name: expect.any(String), slug: agency.slug, languages: ['en', 'zh-Hans'], brand: { logo: null, colour: null, letterhead: {} } }, email: asked.email, role: 'client_signer',
      person: { family: '王', given: '芳', latin: 'Wang Fang', address: '王小姐', locale: 'zh-Hans' },
    })

    const accepted = await accept(token, { given: '小芳' })
    expect([accepted.status, accepted.data]).toEqual([201, { audience: 'client' }])
    const contact = caller(cookieOf(accepted))
    expect((await contact.get('/api/session')).data).toMatchObject({
      user: { email: asked.email, hasPassword: false, locale: 'zh-Hans' }, person: { id: data.personId, given: '小芳', address: '王小姐' }, role: 'client_signer', clientId: ours,
    })
    const trail = await agency.db.select().from(audit).where(and(eq(audit.agencyId, agency.id), eq(audit.subjectId, data.personId)))
    expect(trail.map(({ action, actorId, clientId }) => [action, actorId, clientId])).toEqual([['invitation.create', manager.id, ours], ['invitation.accept', data.personId, ours]])
  })

  test('whoever invited is told when they join; the token is on record nowhere once the mail is made', async () => {
    const { token, personId } = await invited()
    await accept(token)
    await world.settle()
    const { data } = await manager.get('/api/notices')
    expect(data.rows.find((one: { kind: string; subject?: { id: string } }) => one.kind === 'person.joined' && JSON.stringify(one).includes(personId))).toBeTruthy()
    const told = await agency.db.select().from(outbox).where(eq(outbox.agencyId, agency.id))
    expect(JSON.stringify(told)).not.toContain(token)
  })

  test('an account that exists gets a second membership, keeps its password, and is not betrayed to whoever invites', async () => {
    const somebody = await world.other.staff('crew')
    const asked = wish({ email: somebody.email })
    const { status, data } = await manager.post('/api/invitations', asked)
    const fresh = await manager.post('/api/invitations', wish())
    expect([status, Object.keys(data)]).toEqual([fresh.status, Object.keys(fresh.data)])

    const accepted = await accept(await tokenTo(somebody.email), { password: '春江花月夜 correct horse' })
    expect((await caller(cookieOf(accepted)).get('/api/session')).data).toMatchObject({ user: { id: somebody.userId, hasPassword: false }, role: 'client_signer', memberships: [{ role: 'crew' }, { role: 'client_signer', current: true }] })
  })

  test('repeated with the same key it is one invitation and one mail', async () => {
    const asked = wish()
    const key = { 'idempotency-key': 'invite-once' }
    const [first, second] = [await manager.post('/api/invitations', asked, key), await manager.post('/api/invitations', asked, key)]
    expect(second.data).toEqual(first.data)
    await world.settle()
    expect((await world.mails()).filter(({ to }) => to === asked.email)).toHaveLength(1)
  })

  test('whoever is here or invited already is not invited again', async () => {
    const asked = wish()
    await manager.post('/api/invitations', asked)
    expect((await manager.post('/api/invitations', asked)).error).toMatchObject({ code: 'already_invited' })
    expect((await manager.post('/api/invitations', wish({ email: manager.email }))).error).toMatchObject({ code: 'already_member' })
  })

  test.each([
    [{ role: 'coordinator' }, { clientId: 'not_for_this_role' }],
    [{ clientId: null }, { clientId: 'required' }],
    [{ role: 'supplier', clientId: null }, { supplierId: 'required' }],
    [{ clientId: 'ours' }, { clientId: 'not_an_id' }],
    [{ email: 'nobody' }, { email: 'not_an_address' }],
    [{ role: 'king' }, { role: 'not_a_role' }],
    [{ admin: true }, { admin: 'unknown_key' }],
  ])('%o is refused beside the field', async (extra, fields) => {
    const { status, error } = await manager.post('/api/invitations', wish(extra))
    expect([status, error?.details.fields]).toEqual([422, fields])
  })
})

describe('who may invite whom', () => {
  test.each([['manager', 'director'], ['coordinator', 'finance'], ['director', 'owner']] as const)('a %s does not make a %s', async (by, role) => {
    const { status, error } = await (await agency.staff(by)).post('/api/invitations', colleague({ role }))
    expect([status, error?.code]).toEqual([403, 'role_not_yours_to_give'])
  })

  test('an owner makes an owner, a coordinator makes crew', async () => {
    expect((await (await agency.staff('owner')).post('/api/invitations', colleague({ role: 'owner' }))).status).toBe(201)
    expect((await (await agency.staff('coordinator')).post('/api/invitations', colleague({ role: 'crew', scope: { clients: [ours], events: [] } }))).status).toBe(201)
  })

  test('limited staff invite their clients’ contacts alone, and see no other invitations', async () => {
    const limited = await agency.staff('coordinator', { clients: [ours], events: [] })
    const other = await invited({ clientId: theirs })
    const mine = await invited({}, limited)
    expect((await limited.post('/api/invitations', wish({ clientId: theirs }))).error?.code).toBe('outside_your_scope')
    expect((await limited.post('/api/invitations', colleague())).error?.code).toBe('outside_your_scope')

    const { rows } = (await limited.get('/api/invitations')).data
    expect(rows.map((row: { clientId: string }) => row.clientId).every((id: string) => id === ours)).toBe(true)
    expect(rows.map((row: { id: string }) => row.id)).toContain(mine.id)
    expect((await limited.post(`/api/invitations/${other.id}/renewal`)).status).toBe(404)
    expect((await limited.del(`/api/invitations/${other.id}`)).status).toBe(404)
  })

  test('a client or supplier of another agency is not found', async () => {
    expect((await manager.post('/api/invitations', wish({ clientId: await world.other.newClient() }))).status).toBe(404)
    expect((await manager.post('/api/invitations', wish({ role: 'supplier', clientId: null, supplierId: await world.other.newSupplier() }))).status).toBe(404)
    const { id } = await invited({}, manager)
    const stranger = await world.other.staff('owner')
    expect((await stranger.del(`/api/invitations/${id}`)).status).toBe(404)
  })
})

describe('an invitation lives once', () => {
  test('used: the link is dead, for opening and for accepting', async () => {
    const { token } = await invited()
    await accept(token)
    for (const answer of [await accept(token), await caller().get(`/api/invitations/by-token/${token}`)]) expect([answer.status, answer.error?.code]).toEqual([409, 'invitation_used'])
  })

  test('pressed twice at once: one membership', async () => {
    const { token, personId } = await invited()
    const both = await Promise.all([accept(token), accept(token)])
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409])
    expect(await directory.select().from(memberships).where(eq(memberships.id, personId))).toHaveLength(1)
  })

  test('expired after 14 days; sent again it works, under a new link alone', async () => {
    const { id, token, email } = await invited()
    world.pass(14 * day)
    expect((await accept(token)).error?.code).toBe('invitation_expired')
    const fresh = await agency.staff('manager')
    expect((await fresh.get('/api/invitations?state=expired')).data.rows.map((row: { id: string }) => row.id)).toContain(id)
    expect((await fresh.post(`/api/invitations/${id}/renewal`)).data).toMatchObject({ id, state: 'waiting' })
    expect((await accept(token)).status).toBe(404)
    expect((await accept(await tokenTo(email))).status).toBe(201)
    expect((await fresh.post(`/api/invitations/${id}/renewal`)).error?.code).toBe('invitation_used')
  })

  test('withdrawn: the link is dead, the person is gone, the address free to be invited again', async () => {
    const { id, token, email, personId } = await invited()
    expect((await manager.del(`/api/invitations/${id}`)).data).toMatchObject({ id, state: 'withdrawn' })
    expect((await accept(token)).error?.code).toBe('invitation_withdrawn')
    expect((await personOf(personId))?.state).toBe('ended')
    expect((await manager.post(`/api/invitations/${id}/renewal`)).error?.code).toBe('invitation_withdrawn')
    expect((await manager.del(`/api/invitations/${id}`)).status).toBe(200)
    expect((await manager.post('/api/invitations', wish({ email }))).status).toBe(201)
  })

  test('who has come in is no longer withdrawn', async () => {
    const { id, token, personId } = await invited()
    await accept(token)
    expect((await manager.del(`/api/invitations/${id}`)).error?.code).toBe('invitation_used')
    expect((await personOf(personId))?.state).toBe('active')
  })

  test('is for its address: somebody else who is signed in is told so', async () => {
    const { token } = await invited()
    const somebody = await world.other.staff()
    expect((await accept(token, {}, somebody)).error?.code).toBe('signed_in_as_another')
    expect((await accept(token)).status).toBe(201)
  })

  test('a poor password is said so, and the link stays good', async () => {
    const { token } = await invited()
    expect((await accept(token, { password: 'password1234' })).error?.details.fields).toEqual({ password: 'too_common' })
    expect((await accept(token)).status).toBe(201)
  })

  test('five mails an hour to one address', async () => {
    const { id } = await invited()
    const answers = []
    for (let n = 0; n < 5; n++) answers.push((await manager.post(`/api/invitations/${id}/renewal`)).status)
    expect(answers).toEqual([201, 201, 201, 201, 429])
  })
})

describe('what broke off between the two databases', () => {
  test('an acceptance whose membership was not written is finished by pressing again', async () => {
    const { token, personId } = await invited()
    await agency.db.update(people).set({ state: 'active', revision: 2 }).where(eq(people.id, personId))
    const accepted = await accept(token)
    expect((await caller(cookieOf(accepted)).get('/api/session')).data.person.id).toBe(personId)
  })

  test('an invitation whose person was not written is shown nowhere, and does not stand in the way of a new one', async () => {
    const { id, personId, email } = await invited()
    await agency.db.delete(people).where(eq(people.id, personId))
    expect((await manager.get('/api/invitations')).data.rows.map((row: { id: string }) => row.id)).not.toContain(id)
    expect((await manager.post('/api/invitations', wish({ email }))).status).toBe(201)
  })

  test('a withdrawal that ended only the link is finished by pressing again', async () => {
    const { id, personId } = await invited()
    await directory.update(invitations).set({ withdrawnAt: new Date().toISOString() }).where(eq(invitations.id, id))
    expect((await manager.del(`/api/invitations/${id}`)).status).toBe(200)
    expect((await personOf(personId))?.state).toBe('ended')
  })
})

test('lists say where each invitation stands, newest first, and filter', async () => {
  const fresh = await world.other.staff('owner')
  const client = await world.other.newClient()
  for (const role of ['client_signer', 'client_viewer']) await fresh.post('/api/invitations', wish({ role, clientId: client }))
  const { data } = await fresh.get('/api/invitations')
  expect(data).toMatchObject({ total: 2, next: null, rows: [{ role: 'client_viewer', state: 'waiting' }, { role: 'client_signer' }] })
  expect((await fresh.get('/api/invitations?state=used')).data).toMatchObject({ total: 0, rows: [] })
})
