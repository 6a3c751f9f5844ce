import { env } from 'cloudflare:test'
import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { tokens } from '../../db/schema/directory'
import { audit } from '../../db/schema/agency/kernel'
import { open } from '../../workers/kernel/db'
import { aToken, program } from '../tokens'
import { caller, fetchRaw, newWorld, origin, send, type Person, type World } from '../world'

let world: World
let boss: Person
beforeEach(async () => {
  world = await newWorld()
  boss = await world.agency.staff('owner')
})
afterEach(() => {
  vi.useRealTimers()
})

const wish = { name: 'Reporting', scopes: ['client.read'], days: 30 }
const make = (person: Person, more: object = {}) => person.post('/api/tokens', { ...wish, ...more })
const onRecord = async (id: string) => (await open(env.DIRECTORY).select().from(tokens).where(eq(tokens.id, id)))[0]!

describe('a personal token', () => {
  test('is shown once, kept as a hash, and acts as its person within its scopes', async () => {
    const client = await world.agency.newClient('Quayside')
    const made = (await make(boss)).data
    expect(made).toMatchObject({ kind: 'personal', state: 'live', role: null, lastUsedAt: null, token: expect.stringMatching(/^cvk_[0-9a-f]{40}$/) })
    expect(JSON.stringify(await onRecord(made.id))).not.toContain(made.token)
    expect(JSON.stringify((await boss.get('/api/tokens')).data)).not.toContain(made.token)
    expect((await boss.get('/api/tokens')).data).toMatchObject({ total: 1, next: null, rows: [{ id: made.id, name: 'Reporting', start: made.token.slice(0, 10) }] })

    const robot = program(made.token)
    expect((await robot.get(`/api/clients/${client}`)).data).toMatchObject({ name: 'Quayside' })
    expect(await robot.patch(`/api/clients/${client}`, { revision: 1, name: 'Other' })).toMatchObject({ status: 403, error: { code: 'scope_missing', details: { scope: 'client.change' } } })
  })

  test('sees no more than its person, and ends with the membership', async () => {
    const [mine, theirs] = [await world.agency.newClient(), await world.agency.newClient()]
    const limited = await world.agency.staff('manager', { clients: [mine], events: [] })
    const robot = program((await make(limited)).data.token)
    expect((await robot.get('/api/clients')).data.rows.map(({ id }: { id: string }) => id)).toEqual([mine])
    expect((await robot.get(`/api/clients/${theirs}`)).status).toBe(404)
    expect((await boss.del(`/api/people/${limited.id}/membership`)).status).toBe(200)
    expect(await robot.get('/api/clients')).toMatchObject({ status: 401, error: { code: 'token_revoked' } })
  })

  test('needs no Origin, and the cookie beside it counts for nothing', async () => {
    const { token } = (await make(boss, { scopes: ['client.*'] })).data
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
    const post = (more: Record<string, string>) => send(new Request(`${origin}/api/clients`, { method: 'POST', headers: { ...headers, ...more }, body: '{"name":"By token","country":"CN"}' }))
    expect((await post({})).status).toBe(201)
    expect(await post({ authorization: 'Bearer cvk_none', cookie: boss.cookie, origin })).toMatchObject({ status: 401, error: { code: 'token_unknown' } })
    const answer = await fetchRaw(new Request(`${origin}/api/clients`, { headers: { ...headers, cookie: boss.cookie } }))
    expect(answer.headers.getSetCookie()).toEqual([])
  })

  test('ends with its days, and by being revoked; both say which', async () => {
    const [short, long] = [(await make(boss, { days: 1 })).data, (await make(boss)).data]
    expect((await boss.del(`/api/tokens/${long.id}`)).data).toMatchObject({ state: 'revoked' })
    expect((await boss.del(`/api/tokens/${long.id}`)).status).toBe(200)
    expect(await program(long.token).get('/api/clients')).toMatchObject({ status: 401, error: { code: 'token_revoked' } })
    expect((await program(short.token).get('/api/clients')).status).toBe(200)
    world.pass(25 * 3600)
    expect(await program(short.token).get('/api/clients')).toMatchObject({ status: 401, error: { code: 'token_expired' } })
  })

  test('notes its last use, once an hour', async () => {
    const { id, token } = (await make(boss)).data
    await program(token).get('/api/clients')
    const first = (await onRecord(id)).lastUsedAt
    expect(first).not.toBeNull()
    world.pass(60)
    await program(token).get('/api/clients')
    expect((await onRecord(id)).lastUsedAt).toBe(first)
    world.pass(3600)
    await program(token).get('/api/clients')
    expect((await onRecord(id)).lastUsedAt).not.toBe(first)
  })

  test('is on the trail from the first to the last, without its secret', async () => {
    const contact = await world.agency.client()
    const { id, token } = (await make(contact, { scopes: ['brief.read'] })).data
    expect((await contact.del(`/api/tokens/${id}`)).status).toBe(200)
    await contact.del(`/api/tokens/${id}`)
    const { rows } = (await boss.get(`/api/audit?kind=token&subject=${id}`)).data
    expect(rows).toMatchObject([
      { action: 'token.revoke', actor: { id: contact.id }, clientId: contact.clientId, before: { name: 'Reporting', revokedAt: null }, after: { revokedAt: expect.any(String) } },
      { action: 'token.create', actor: { id: contact.id }, after: { name: 'Reporting', scopes: ['brief.read'], days: 30 } },
    ])
    expect(JSON.stringify(rows)).not.toContain(token.slice(0, 10))
    expect((await boss.get(`/api/people/${contact.id}`)).data.revision).toBe(1)
    const elsewhere = await world.agency.staff('owner', { clients: [], events: [] })
    expect((await elsewhere.get(`/api/audit?subject=${id}`)).data.rows).toEqual([])
  })

  test('is no way to the account: sessions, passwords, tokens', async () => {
    const robot = await aToken(world.agency, boss, { scopes: ['token.*', 'membership.*'] })
    for (const path of ['/api/session', '/api/sessions']) expect(await robot.get(path)).toMatchObject({ status: 403, error: { code: 'not_for_tokens' } })
    expect(await robot.put('/api/password', { next: 'paper-lanterns-at-noon' })).toMatchObject({ status: 403, error: { code: 'not_for_tokens' } })
    expect(await robot.post('/api/tokens', wish)).toMatchObject({ status: 403, error: { code: 'scope_missing' } })
  })

  test('erases nobody, whatever it may about people', async () => {
    const robot = await aToken(world.agency, boss, { scopes: ['person.*', 'person.erase'] })
    const mate = await world.agency.staff('crew')
    expect(await robot.post(`/api/people/${mate.id}/erasure`)).toMatchObject({ status: 403, error: { code: 'scope_missing' } })
    expect((await make(boss, { scopes: ['person.erase'] })).status).toBe(422)
    expect((await mate.get('/api/session')).status).toBe(200)
  })

  test('neither finds, exports, imports nor hears of what it may not read', async () => {
    await boss.post('/api/clients', { name: 'Quayside Harbour', country: 'CN' })
    await world.settle()
    const robot = await aToken(world.agency, boss, { scopes: ['search.read', 'list.export', 'import.manage', 'change.read'] })
    const reader = await aToken(world.agency, boss, { scopes: ['search.read', 'list.export', 'change.read', 'client.read'] })
    const kinds = async (by: { get: Person['get'] }, path: string, of: string) => (await by.get(path)).data[of].map(({ kind }: { kind: string }) => kind)
    expect([await kinds(robot, '/api/search?q=Quayside', 'groups'), await kinds(reader, '/api/search?q=Quayside', 'groups')]).toEqual([[], ['client']])
    expect([await kinds(robot, '/api/changes', 'rows'), await kinds(reader, '/api/changes', 'rows')]).toEqual([[], ['client']])
    for (const list of ['clients', 'events', 'briefs', 'tasks', 'people', 'suppliers']) {
      expect(await robot.get(`/api/${list}/export?format=csv`), list).toMatchObject({ status: 403, error: { code: 'scope_missing' } })
    }
    expect((await reader.get('/api/clients/export?format=csv&language=en')).status).toBe(200)
    expect(await (await aToken(world.agency, boss, { scopes: ['agency.read'] })).get('/api/live')).toMatchObject({ status: 403, error: { details: { scope: 'change.read' } } })
  })

  test.each([
    [{ scopes: [] }, { scopes: 'none_chosen' }], [{ scopes: ['token.manage_own'] }, { scopes: 'not_an_option' }], [{ scopes: ['client.explode'] }, { scopes: 'not_an_option' }],
    [{ days: 0 }, { days: 'too_small' }], [{ days: 400 }, { days: 'too_large' }], [{ name: ' ' }, { name: 'required' }],
  ])('refuses %o', async (more, fields) => {
    expect(await make(boss, more)).toMatchObject({ status: 422, error: { details: { fields } } })
  })

  test('offers what its person’s role can use', async () => {
    const scopes = async (person: Person) => (await person.get('/api/tokens/scopes')).data.scopes as string[]
    expect(await scopes(boss)).toEqual(expect.arrayContaining(['client.*', 'client.change', 'audit.read']))
    expect(await scopes(await world.agency.client())).not.toContain('audit.read')
    expect((await make(await world.agency.staff('crew'), { scopes: ['audit.read'] })).status).toBe(422)
  })

  test('of somebody else is nowhere', async () => {
    const { id } = (await make(boss)).data
    const other = await world.agency.staff('owner')
    expect((await other.get('/api/tokens')).data.rows).toEqual([])
    expect((await other.del(`/api/tokens/${id}`)).status).toBe(404)
    expect((await other.del(`/api/agency-tokens/${id}`)).status).toBe(404)
  })

  test('that asks too much is told when to come back', async () => {
    const { token } = (await make(boss)).data
    const keys: string[] = []
    const shut = { ...env, FLOOD: { limit: async ({ key }: { key: string }) => (keys.push(key), { success: false }) } }
    const answer = await fetchRaw(new Request(`${origin}/api/clients`, { headers: { authorization: `Bearer ${token}` } }), shut)
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '60'])
    expect(keys[0]).toMatch(/^[0-9a-f]{64}$/)
  })
})

describe('a token of the agency', () => {
  const service = { ...wish, name: 'Door counter', scopes: ['client.*'], role: 'manager' }

  test('acts as a service with a name, a role and a scope of its own, and bears its name in the audit', async () => {
    const mine = await world.agency.newClient()
    await world.agency.newClient('Out of its scope')
    const made = (await boss.post('/api/agency-tokens', { ...service, scope: { clients: [mine], events: [] } })).data
    expect(made).toMatchObject({ kind: 'agency', role: 'manager', scope: { clients: [mine], events: [] } })
    const robot = program(made.token)
    expect((await robot.get('/api/clients')).data.rows.map(({ id }: { id: string }) => id)).toEqual([mine])
    expect((await robot.patch(`/api/clients/${mine}`, { revision: 1, notes: 'Counted' })).status).toBe(200)
    const { rows } = (await boss.get(`/api/audit?subject=${mine}`)).data
    expect(rows[0]).toMatchObject({ action: 'client.change', actor: { kind: 'service', family: 'Door counter' } })
  })

  test('is nobody: not among the people, and told nothing', async () => {
    await boss.post('/api/agency-tokens', service)
    const names = async (path: string) => (await boss.get(path)).data.rows.map(({ family }: { family: string }) => family)
    expect(await names('/api/people')).not.toContain('Door counter')
    expect(await names('/api/people/choices')).not.toContain('Door counter')
  })

  test('is made and revoked by those who lead, with no more than they could give, and both are on record', async () => {
    const director = await world.agency.staff('director')
    expect((await (await world.agency.staff('manager')).post('/api/agency-tokens', service)).status).toBe(403)
    expect(await director.post('/api/agency-tokens', { ...service, role: 'owner' })).toMatchObject({ status: 403, error: { code: 'role_not_yours_to_give' } })
    const limited = await world.agency.staff('director', { clients: [], events: [] })
    expect(await limited.post('/api/agency-tokens', service)).toMatchObject({ status: 403, error: { code: 'needs_full_scope' } })
    const { id, token } = (await director.post('/api/agency-tokens', service)).data
    expect((await boss.del(`/api/agency-tokens/${id}`)).data.state).toBe('revoked')
    expect((await program(token).get('/api/clients')).status).toBe(401)
    const deeds = await world.agency.db.select({ action: audit.action }).from(audit).where(eq(audit.agencyId, world.agency.id))
    expect(deeds.map(({ action }) => action)).toEqual(expect.arrayContaining(['token.create', 'token.revoke']))
  })

  test('above a director is for owners to revoke', async () => {
    const { id, token } = (await boss.post('/api/agency-tokens', { ...service, role: 'owner' })).data
    const director = await world.agency.staff('director')
    expect(await director.del(`/api/agency-tokens/${id}`)).toMatchObject({ status: 403, error: { code: 'role_not_yours_to_give' } })
    expect((await program(token).get('/api/clients')).status).toBe(200)
    expect((await boss.del(`/api/agency-tokens/${id}`)).data.state).toBe('revoked')
  })

  test('made with a key that is sent again is never shown twice', async () => {
    const key = { 'idempotency-key': 'once' }
    const first = (await boss.post('/api/agency-tokens', service, key)).data
    const second = (await boss.post('/api/agency-tokens', service, key)).data
    expect(second.token).not.toBe(first.token)
  })

  test('of another agency opens nothing here', async () => {
    const elsewhere = await world.neighbour.staff('owner')
    const client = await world.agency.newClient()
    const { token } = (await elsewhere.post('/api/agency-tokens', service)).data
    expect((await program(token).get(`/api/clients/${client}`)).status).toBe(404)
  })
})

test('another scheme of authorisation is not ours: the session counts', async () => {
  expect((await caller(boss.cookie, { authorization: 'Basic YTpi' }).get('/api/clients')).status).toBe(200)
})
