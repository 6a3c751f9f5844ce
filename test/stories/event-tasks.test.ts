import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { outbox } from '../../db/schema/agency/kernel'
import { anEvent } from '../an-event'
import { newWorld, type Person, type World } from '../world'

let world: World
let lin: Person
let crew: Person
beforeAll(async () => {
  world = await newWorld()
  world.setNow('2026-11-23T07:42:00Z')
  lin = await world.agency.staff('coordinator')
  crew = await world.agency.staff('crew')
})

type Facts = { title?: string; ownerId?: string; dueOn?: string | null }
const give = async (eventId: string, { title = 'Decide badge artwork', ownerId = crew.id, dueOn = '2026-11-25' }: Facts = {}) =>
  lin.post('/api/tasks', { eventId, title, ownerId, dueOn })
const told = async (taskId: string) => (await world.agency.db.select().from(outbox).where(eq(outbox.kind, 'task.given')))
  .map(({ payload }) => payload as { subject: { id: string }; ownerId: string; title: string; eventName: string; dueOn: string | null }).filter(({ subject }) => subject.id === taskId)

describe('a task', () => {
  test('is given to somebody, who is told, does it and takes that back', async () => {
    const event = await anEvent(world.agency, lin)
    const task = (await give(event.id)).data
    expect(task).toMatchObject({ state: 'open', ownerId: crew.id, dueOn: '2026-11-25', revision: 1 })
    expect(await told(task.id)).toMatchObject([{ ownerId: crew.id, title: 'Decide badge artwork', eventName: 'Meridian Health Summit', dueOn: '2026-11-25' }])
    expect((await lin.get(event.path)).data.tasks).toEqual({ open: 1, done: 0 })

    const done = await crew.post(`/api/tasks/${task.id}/completion`)
    expect(done).toMatchObject({ status: 201, data: { state: 'done', doneBy: crew.id, revision: 2 } })
    expect((await lin.get(event.path)).data.tasks).toEqual({ open: 0, done: 1 })
    expect((await crew.post(`/api/tasks/${task.id}/completion`)).error?.code).toBe('task_done')

    const again = await crew.del(`/api/tasks/${task.id}/completion`)
    expect(again).toMatchObject({ status: 200, data: { state: 'open', doneAt: null, doneBy: null, revision: 3 } })
    expect((await crew.del(`/api/tasks/${task.id}/completion`)).error?.code).toBe('task_open')
  })

  test('gets another owner, who is told; a new title alone tells nobody', async () => {
    const task = (await give((await anEvent(world.agency, lin)).id)).data
    const other = await world.agency.staff('crew')
    await lin.patch(`/api/tasks/${task.id}`, { revision: 1, title: 'Decide badge artwork, round 3', dueOn: null })
    expect(await told(task.id)).toHaveLength(1)
    expect(await lin.patch(`/api/tasks/${task.id}`, { revision: 2, ownerId: other.id })).toMatchObject({ status: 200, data: { ownerId: other.id, dueOn: null, revision: 3 } })
    expect(new Set((await told(task.id)).map(({ ownerId }) => ownerId))).toEqual(new Set([crew.id, other.id]))
  })

  test('is nobody’s who only reads', async () => {
    const event = await anEvent(world.agency, lin)
    const auditor = await world.agency.staff('auditor')
    const refusal = { status: 422, error: { details: { fields: { ownerId: 'only_reads' } } } }
    expect(await give(event.id, { ownerId: auditor.id })).toMatchObject(refusal)
    const task = (await give(event.id)).data
    expect(await lin.patch(`/api/tasks/${task.id}`, { revision: 1, ownerId: auditor.id })).toMatchObject(refusal)
    expect(await lin.post('/api/tasks/changes', { changes: [{ id: task.id, revision: 1, ownerId: auditor.id }] })).toMatchObject(refusal)
  })

  test('as it was before is not changed', async () => {
    const task = (await give((await anEvent(world.agency, lin)).id)).data
    await lin.patch(`/api/tasks/${task.id}`, { revision: 1, title: 'First' })
    expect(await lin.patch(`/api/tasks/${task.id}`, { revision: 1, title: 'Second' })).toMatchObject({ status: 409, error: { code: 'changed_meanwhile', details: { current: { title: 'First' } } } })
  })

  test('finished by two at once is finished once', async () => {
    const task = (await give((await anEvent(world.agency, lin)).id)).data
    const both = await Promise.all([crew, lin].map((person) => person.post(`/api/tasks/${task.id}/completion`)))
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409])
  })

  test('asked for twice with one key is one task', async () => {
    const event = await anEvent(world.agency, lin)
    const ask = () => lin.post('/api/tasks', { eventId: event.id, title: 'Once', ownerId: lin.id }, { 'idempotency-key': 'once' })
    const first = await ask()
    expect(await ask()).toMatchObject({ status: 201, data: { id: first.data.id } })
    expect((await lin.get(`/api/tasks?eventId=${event.id}`)).data.total).toBe(1)
  })

  test('goes to somebody who can see the event', async () => {
    const event = await anEvent(world.agency, lin)
    const why = async (ownerId: string) => (await give(event.id, { ownerId })).error?.details.fields
    expect(await why((await world.agency.client({ client: event.clientId })).id)).toEqual({ ownerId: 'not_staff' })
    expect(await why((await world.agency.staff('crew', { clients: [], events: [] })).id)).toEqual({ ownerId: 'out_of_scope' })
    expect(await why((await world.other.staff()).id)).toEqual({ ownerId: 'unknown_person' })
    expect((await give(event.id, { title: '  ', dueOn: '2026-13-01' })).error?.details.fields).toEqual({ title: 'required', dueOn: 'not_a_date' })
  })
})

describe('the list', () => {
  test('stands by due day, the undated last, the done after all; late ones say so', async () => {
    const event = await anEvent(world.agency, lin)
    await give(event.id, { title: 'undated', dueOn: null })
    await give(event.id, { title: 'today', dueOn: '2026-11-23' })
    await give(event.id, { title: 'late', dueOn: '2026-11-20' })
    const done = (await give(event.id, { title: 'done', dueOn: '2026-11-01' })).data
    await lin.post(`/api/tasks/${done.id}/completion`)

    const { data } = await lin.get(`/api/tasks?eventId=${event.id}`)
    expect(data.rows.map(({ title, late }: { title: string; late: boolean }) => [title, late])).toEqual([['late', true], ['today', false], ['undated', false], ['done', false]])
    expect(data.rows[0]).toMatchObject({ eventName: 'Meridian Health Summit', owner: { id: crew.id } })
    expect((await lin.get(`/api/tasks?eventId=${event.id}&state=open`)).data.total).toBe(3)
    expect((await lin.get(`/api/tasks?eventId=${event.id}&q=LAT`)).data.rows).toMatchObject([{ title: 'late' }])
  })

  test('of mine has mine', async () => {
    const [one, event] = [await world.agency.staff('crew'), await anEvent(world.agency, lin)]
    await give(event.id, { ownerId: one.id })
    await give(event.id)
    for (const query of ['', '?mine=1', '?state=open', `?mine=1&eventId=${event.id}`]) expect((await one.get(`/api/tasks${query}`)).data).toMatchObject({ total: 1, rows: [{ ownerId: one.id }] })
    expect((await one.get(`/api/tasks?eventId=${event.id}`)).data.total).toBe(2)
  })

  test('comes in pages, none twice and none left out', async () => {
    const event = await anEvent(world.agency, lin)
    for (let n = 0; n < 55; n++) await give(event.id, { title: `Task ${n}`, dueOn: n % 2 ? '2026-12-01' : null })
    const first = (await lin.get(`/api/tasks?eventId=${event.id}&counted=true`)).data
    const second = (await lin.get(`/api/tasks?eventId=${event.id}&cursor=${first.next}`)).data
    // Without being asked to, nobody counts: so many at least.
    expect([await lin.get(`/api/tasks?eventId=${event.id}`), { data: second }].map(({ data: { total, beyond } }) => [total, beyond])).toEqual([[50, true], [5, true]])
    expect([first.rows.length, second.rows.length, first.total, second.next]).toEqual([50, 5, 55, null])
    expect(new Set([...first.rows, ...second.rows].map(({ id }) => id)).size).toBe(55)
  })
})

describe('who may', () => {
  test('crew finish their own, not others\' and give none', async () => {
    const event = await anEvent(world.agency, lin)
    const task = (await give(event.id, { ownerId: lin.id })).data
    expect((await crew.post(`/api/tasks/${task.id}/completion`)).error?.code).toBe('not_your_task')
    expect((await crew.post('/api/tasks', { eventId: event.id, title: 'x', ownerId: crew.id })).status).toBe(403)
    expect((await crew.patch(`/api/tasks/${task.id}`, { revision: 1, title: 'x' })).status).toBe(403)
  })

  test('what lies outside one\'s scope or agency is as unknown as what never was', async () => {
    const event = await anEvent(world.agency, lin)
    const task = (await give(event.id)).data
    const limited = await world.agency.staff('manager', { clients: [await world.agency.newClient()], events: [] })
    for (const person of [limited, await world.other.staff('owner')]) {
      expect((await person.get(`/api/tasks?eventId=${event.id}`)).data).toMatchObject({ rows: [], total: 0 })
      expect((await person.post(`/api/tasks/${task.id}/completion`)).status).toBe(404)
      expect((await person.patch(`/api/tasks/${task.id}`, { revision: 1, title: 'x' })).status).toBe(404)
      expect((await person.post('/api/tasks', { eventId: event.id, title: 'x', ownerId: person.id })).status).toBe(404)
    }
  })

  test('clients and suppliers know of no tasks', async () => {
    for (const person of [await world.agency.client(), await world.agency.supplier()]) expect((await person.get('/api/tasks')).status).toBe(403)
  })
})
