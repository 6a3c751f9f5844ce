import { createExecutionContext, env } from 'cloudflare:test'
import { expect, test } from 'vitest'
import { events } from '../../db/schema/agency/events'
import { memberships } from '../../db/schema/directory'
import { open } from '../../workers/kernel/db'
import { newId } from '../../workers/kernel/ids'
import { apiFor } from '../../workers/visit'
import { recordedEnv } from '../recorded'
import { newWorld, origin, type Person } from '../world'

/** What the pages of one request ask of the API: they share who is visiting and what they read alike, and nothing past a write. */
const { agency, neighbour } = await newWorld()

function visit() {
  const { env: recorded, recording } = recordedEnv()
  const api = apiFor(recorded, createExecutionContext())
  const ask = (cookie: string, path: string, method = 'GET', body?: unknown) =>
    api.fetch(new Request(origin + path, { method, headers: { origin, cookie, ...(body === undefined ? {} : { 'content-type': 'application/json' }) }, body: body === undefined ? undefined : JSON.stringify(body) }))
  return { ask, recording, looks: () => recording.statements.filter(({ sql }) => /^select .* from "sessions"/.test(sql)).length }
}

const roleOf = async (answer: Response | Promise<Response>) => ((await (await answer).json()) as { role: string | null }).role
const cookieOf = (response: Response) => response.headers.getSetCookie()[0]!.split(';')[0]!

test('who is visiting is looked up once for all that a page reads', async () => {
  const owner = await agency.staff('owner')
  const { ask, looks } = visit()
  const answers = await Promise.all(['/api/session', '/api/people', '/api/clients'].map((path) => ask(owner.cookie, path)))
  answers.push(await ask(owner.cookie, '/api/events'))
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200])
  expect(looks()).toBe(1)
})

test('another visit looks for itself, and so does another cookie in the same one', async () => {
  const [owner, crew] = [await agency.staff('owner'), await agency.staff('crew')]
  const { ask, looks } = visit()
  expect([await roleOf(ask(owner.cookie, '/api/session')), await roleOf(ask(crew.cookie, '/api/session'))]).toEqual(['owner', 'crew'])
  expect((await ask('', '/api/session')).status).toBe(401)
  expect(looks()).toBe(2)
  const next = visit()
  await next.ask(owner.cookie, '/api/session')
  expect(next.looks()).toBe(1)
})

test('after signing out in the same visit nobody is there any more', async () => {
  const owner = await agency.staff('owner')
  const { ask } = visit()
  expect((await ask(owner.cookie, '/api/session')).status).toBe(200)
  expect((await ask(owner.cookie, '/api/session', 'DELETE')).status).toBe(200)
  expect((await ask(owner.cookie, '/api/session')).status).toBe(401)
})

test('after switching the agency the old cookie is nobody, the new one a member there', async () => {
  const here = await agency.staff('owner')
  const there = await neighbour.newClient()
  const { ask } = visit()
  expect(await roleOf(ask(here.cookie, '/api/session'))).toBe('owner')
  const membershipId = await alsoIn(here, there)
  const switched = await ask(here.cookie, '/api/session/membership', 'PUT', { membershipId })
  expect(switched.status).toBe(200)
  expect((await ask(here.cookie, '/api/session')).status).toBe(401)
  expect(await roleOf(ask(cookieOf(switched), '/api/session'))).toBe('client_viewer')
})

test('what one may do is read again once it was changed, and gone once the membership has ended', async () => {
  const [owner, other] = [await agency.staff('owner'), await agency.staff('owner')]
  const { ask } = visit()
  expect(await roleOf(ask(owner.cookie, '/api/session'))).toBe('owner')
  expect((await ask(owner.cookie, `/api/people/${owner.id}/membership`, 'PATCH', { revision: 1, role: 'crew' })).status).toBe(200)
  expect(await roleOf(ask(owner.cookie, '/api/session'))).toBe('crew')
  expect((await ask(other.cookie, `/api/people/${owner.id}/membership`, 'DELETE')).status).toBe(200)
  for (const path of ['/api/session', '/api/people']) expect((await ask(owner.cookie, path)).status, path).toBe(401)
})

test('what two questions of a page read alike is sent once; after a write it is read anew', async () => {
  const [owner, client] = [await agency.staff('owner'), await agency.newClient('Meridian')]
  const eventId = await newEventOf(client, owner)
  const { ask, recording } = visit()
  const [event, talks] = [`/api/events/${eventId}`, `/api/threads/talks?subjectKind=event&subjectId=${eventId}`]
  expect((await ask(owner.cookie, event)).status).toBe(200)
  const before = recording.trips
  expect((await ask(owner.cookie, talks)).status).toBe(200)
  expect(recording.trips - before).toBe(1) // what was said; which event it is, the page knows already

  expect((await ask(owner.cookie, event, 'PATCH', { revision: 1, name: 'Autumn gala' })).status).toBe(200)
  expect(await (await ask(owner.cookie, event)).json()).toMatchObject({ name: 'Autumn gala' })
  expect(await (await ask(owner.cookie, talks)).json()).toMatchObject({ subject: { title: 'Autumn gala' } })
})

async function newEventOf(clientId: string, { id: coordinatorId }: Person) {
  const id = newId('event', Date.now())
  await agency.db.insert(events).values({ agencyId: agency.id, id, clientId, name: 'Gala', startsOn: '2027-03-09', endsOn: '2027-03-10', zone: 'Asia/Shanghai', place: '', phase: 'before', coordinatorId, createdAt: new Date().toISOString() })
  return id
}

/** The same person in another agency: invitations have stories of their own. */
async function alsoIn({ userId }: Person, clientId: string) {
  const id = newId('person', Date.now())
  await open(env.DIRECTORY).insert(memberships).values({ id, userId, agencyId: neighbour.id, role: 'client_viewer', clientId, scope: 'all', createdAt: new Date().toISOString() })
  return id
}
