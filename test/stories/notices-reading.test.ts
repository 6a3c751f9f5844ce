import { env } from 'cloudflare:test'
import { and, eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { audit, outbox } from '../../db/schema/agency/kernel'
import { notices } from '../../db/schema/agency/notices'
import { memberships } from '../../db/schema/directory'
import { open } from '../../workers/kernel/db'
import { newId } from '../../workers/kernel/ids'
import { countUnread } from '../../workers/modules/notices/store'
import { ctxOf } from '../ctx'
import { newWorld, origin, type Person, type TestAgency, type World } from '../world'

let world: World
beforeEach(async () => {
  world = await newWorld()
})

let counted = 0
async function notice(agency: TestAgency, person: Person, clientId: string | null = null) {
  const id = newId('notice', Date.now() + ++counted)
  await agency.db.insert(notices).values({
    agencyId: agency.id, id, personId: person.id, clientId, kind: 'brief.submitted', subjectKind: 'brief', subjectId: 'bri_1', path: '/briefs/bri_1', details: { title: 'Gala' }, newsId: id, createdAt: new Date().toISOString(),
  })
  return id
}

test('newest first, fifty at a time, every one once', async () => {
  const person = await world.agency.staff()
  const ids: string[] = []
  for (let n = 0; n < 60; n++) ids.push(await notice(world.agency, person))
  const first = (await person.get('/api/notices')).data
  const second = (await person.get(`/api/notices?cursor=${first.next}`)).data
  expect(first).toMatchObject({ unread: 60 })
  expect([...first.rows, ...second.rows].map(({ id }: { id: string }) => id)).toEqual(ids.reverse())
  expect(second.next).toBeNull()
})

test('reading one, reading it again, reading all', async () => {
  const person = await world.agency.staff()
  const [one] = [await notice(world.agency, person), await notice(world.agency, person), await notice(world.agency, person)]
  const read = await person.post(`/api/notices/${one}/reading`)
  expect(read).toMatchObject({ status: 201, data: { id: one } })
  expect((await person.post(`/api/notices/${one}/reading`)).data).toEqual(read.data)
  expect((await person.get('/api/notices?unread=true')).data).toMatchObject({ unread: 2 })
  expect((await person.post('/api/notices/reading', { path: null })).data).toEqual({ read: 2 })
  expect((await person.post('/api/notices/reading', { path: null })).data).toEqual({ read: 0 })
  expect((await person.get('/api/notices?unread=true')).data).toMatchObject({ rows: [], unread: 0 })
  expect(await world.agency.db.select({ bulk: audit.bulk }).from(audit).where(and(eq(audit.agencyId, world.agency.id), eq(audit.action, 'notice.read')))).toHaveLength(2)
})

test('whoever has a page open has read what leads there, and nothing else', async () => {
  const person = await world.agency.staff()
  const colleague = await world.agency.staff()
  const [, , other] = [await notice(world.agency, person), await notice(world.agency, person), await notice(world.agency, person), await notice(world.agency, colleague)]
  await world.agency.db.update(notices).set({ path: '/briefs/bri_10' }).where(eq(notices.id, other!))
  expect((await person.post('/api/notices/reading', { path: '/briefs/bri_1' })).data).toEqual({ read: 2 })
  expect((await person.get('/api/notices?unread=true')).data.rows).toMatchObject([{ id: other }])
  expect((await colleague.get('/api/notices?unread=true')).data.unread).toBe(1)
  expect((await person.post('/api/notices/reading', { path: 'elsewhere' })).status).toBe(422)
})

test('a replay with the same key gets the first answer', async () => {
  const person = await world.agency.staff()
  const id = await notice(world.agency, person)
  const again = () => person.post(`/api/notices/${id}/reading`, undefined, { 'idempotency-key': 'k1' })
  const first = await again()
  const second = await again()
  expect(second.headers.get('idempotency-replayed')).toBe('true')
  expect(second.data).toEqual(first.data)
})

test('somebody else’s notice answers like an unknown one', async () => {
  const [person, colleague, stranger] = [await world.agency.staff('owner'), await world.agency.staff(), await world.other.staff()]
  const id = await notice(world.agency, colleague)
  for (const one of [person, stranger]) {
    const refused = await one.post(`/api/notices/${id}/reading`)
    const unknown = await one.post('/api/notices/ntc_unknown/reading')
    expect([refused.status, refused.error?.code]).toEqual([unknown.status, unknown.error?.code])
    expect(refused.status).toBe(404)
    expect((await one.get('/api/notices')).data).toMatchObject({ rows: [], unread: 0 })
  }
})

test('when a scope shrinks, the notices of what is out of it go from list and count', async () => {
  const client = await world.agency.newClient()
  const person = await world.agency.staff('coordinator', { clients: [client], events: [] })
  await notice(world.agency, person, client)
  await notice(world.agency, person)
  expect((await person.get('/api/notices')).data).toMatchObject({ unread: 2 })
  await open(env.DIRECTORY).update(memberships).set({ scope: { clients: [], events: [] } }).where(eq(memberships.id, person.id))
  expect((await person.get('/api/notices')).data).toMatchObject({ unread: 1 })
  const ctx = ctxOf(world.agency, { kind: 'staff', id: person.id, userId: person.userId, role: 'coordinator', scope: { clients: [], events: [] } })
  expect(await countUnread(ctx)).toBe(1)
})

test('a filter or cursor that is no filter is refused', async () => {
  const person = await world.agency.staff()
  expect((await person.get('/api/notices?unread=perhaps')).status).toBe(422)
  expect((await person.get('/api/notices?everybody=true')).status).toBe(422)
})

test('news of one kind can be had at once, daily or not by mail at all; the notices stay', async () => {
  const { agency } = world
  const [person, colleague] = [await agency.staff(), await agency.staff()]
  const client = await agency.newClient()
  const submit = async () => {
    const at = new Date().toISOString()
    const payload = { subject: { kind: 'brief', id: 'bri_1', clientId: client, eventId: null }, actorId: null, origin, title: 'Gala' }
    await agency.db.insert(outbox).values({ agencyId: agency.id, id: newId('news', Date.now()), kind: 'brief.submitted', payload, createdAt: at, dueAt: at })
    await world.settle()
    return (await world.mails()).filter(({ to }) => to === person.email).length
  }
  const chosen = async (one: Person) => (await one.get('/api/notices/choices')).data.rows.find(({ kind }: { kind: string }) => kind === 'brief.submitted')

  expect(await submit()).toBe(1)
  for (const how of ['off', 'daily'] as const) {
    expect(await person.put('/api/notices/choices/brief.submitted', { how })).toMatchObject({ status: 200, data: { kind: 'brief.submitted', class: 'news', how } })
    expect((await person.put('/api/notices/choices/brief.submitted', { how })).status).toBe(200)
    expect(await submit()).toBe(1)
    expect(await chosen(person)).toMatchObject({ how })
  }
  expect((await person.get('/api/notices')).data.rows).toHaveLength(3)
  expect((await world.mails()).filter(({ to }) => to === colleague.email)).toHaveLength(3)
  expect(await chosen(colleague)).toMatchObject({ how: 'at_once' })

  await person.put('/api/notices/choices/brief.submitted', { how: 'at_once' })
  expect(await submit()).toBe(2)
})

test('two choices of one kind at the same time: one of them holds, the other says so', async () => {
  const person = await world.agency.staff()
  const answers = await Promise.all((['off', 'daily'] as const).map((how) => person.put('/api/notices/choices/event.made', { how })))
  expect(answers.map(({ status }) => status).every((status) => status === 200 || status === 409)).toBe(true)
  const held = answers.find(({ status, data }) => status === 200 && data.how === 'off') ? ['off', 'daily'] : ['daily']
  expect(held).toContain((await person.get('/api/notices/choices')).data.rows.find(({ kind }: { kind: string }) => kind === 'event.made').how)
})

test('what asks something of its reader cannot be turned off, and says so', async () => {
  const person = await world.agency.client()
  expect((await person.get('/api/notices/choices')).data.rows).toContainEqual({ kind: 'brief.ready_to_agree', class: 'must_act', how: 'at_once' })
  expect(await person.put('/api/notices/choices/brief.ready_to_agree', { how: 'off' })).toMatchObject({ status: 409, error: { code: 'must_act' } })
  expect((await person.put('/api/notices/choices/brief.dreamt', { how: 'off' })).status).toBe(404)
  expect((await person.put('/api/notices/choices/brief.agreed', { how: 'sometimes' })).status).toBe(422)
})
