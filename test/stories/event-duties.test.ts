import { beforeAll, describe, expect, test } from 'vitest'
import { anEvent } from '../an-event'
import { newWorld, type Person, type World } from '../world'

let world: World
let lin: Person
beforeAll(async () => {
  world = await newWorld()
  lin = await world.agency.staff('coordinator')
})

const peopleOn = async (path: string) => (await lin.get(path)).data.people.map(({ duty, person }: { duty: string; person: { id: string } }) => [duty, person.id])

describe('a duty is given', () => {
  test('to staff who can see the event, and taken back', async () => {
    const event = await anEvent(world.agency, lin)
    const crew = await world.agency.staff('crew', { clients: [], events: [event.id] })
    const given = await lin.post(`${event.path}/duties`, { personId: crew.id, duty: 'stage_manager' })
    expect(given).toMatchObject({ status: 201, data: { duty: 'stage_manager', person: { id: crew.id } } })
    expect(await peopleOn(event.path)).toEqual([['coordinator', lin.id], ['stage_manager', crew.id]])

    expect((await lin.del(`${event.path}/duties/${given.data.id}`)).status).toBe(200)
    expect(await peopleOn(event.path)).toEqual([['coordinator', lin.id]])
    expect((await lin.del(`${event.path}/duties/${given.data.id}`)).status).toBe(404)
  })

  test('not to people who could not do it, and it says why', async () => {
    const event = await anEvent(world.agency, lin)
    const why = async (personId: string, duty = 'catering') => (await lin.post(`${event.path}/duties`, { personId, duty })).error?.details.fields
    expect(await why((await world.agency.client()).id)).toEqual({ personId: 'not_staff' })
    expect(await why((await world.agency.staff('crew', { clients: [], events: [] })).id)).toEqual({ personId: 'out_of_scope' })
    expect(await why((await world.agency.staff('crew')).id, 'coordinator')).toEqual({ personId: 'may_not_coordinate' })
    expect(await why((await world.other.staff('owner')).id)).toEqual({ personId: 'unknown_person' })
    expect(await why(lin.id, 'dancing')).toEqual({ duty: 'not_a_duty' })
  })

  test('once, even when two give it at the same moment', async () => {
    const event = await anEvent(world.agency, lin)
    const crew = await world.agency.staff('crew')
    const tries = await Promise.all([1, 2].map(() => lin.post(`${event.path}/duties`, { personId: crew.id, duty: 'transport' })))
    expect(tries.map(({ status }) => status).sort()).toEqual([201, 409])
    expect(tries.find(({ status }) => status === 409)?.error?.code).toBe('duty_given')
    expect(await peopleOn(event.path)).toHaveLength(2)
  })

  test('again with the same key: the first answer, nothing new', async () => {
    const event = await anEvent(world.agency, lin)
    const crew = await world.agency.staff('crew')
    const give = () => lin.post(`${event.path}/duties`, { personId: crew.id, duty: 'catering' }, { 'idempotency-key': 'k' })
    const first = await give()
    expect(await give()).toMatchObject({ status: 201, data: first.data })
  })

  test('by planners, for events they can see', async () => {
    const event = await anEvent(world.agency, lin)
    const duty = { personId: lin.id, duty: 'other' }
    expect((await (await world.agency.staff('finance')).post(`${event.path}/duties`, duty)).status).toBe(403)
    expect((await (await world.agency.client({ client: event.clientId })).post(`${event.path}/duties`, duty)).status).toBe(403)
    expect((await (await world.agency.staff('manager', { clients: [], events: [] })).post(`${event.path}/duties`, duty)).status).toBe(404)
    expect((await (await world.other.staff('owner')).del(`${event.path}/duties/${event.dutyId}`)).status).toBe(404)
  })
})

describe('many events together', () => {
  test('get another coordinator in place of the first, and the same call puts all back as it was', async () => {
    const [alone, shared] = [await anEvent(world.agency, lin), await anEvent(world.agency, lin)]
    const ada = await world.agency.staff('manager')
    await lin.post(`${shared.path}/duties`, { personId: ada.id, duty: 'coordinator' })
    const changes = [alone, shared].map(({ id }) => ({ id, revision: 1, coordinatorId: ada.id }))
    const done = await lin.post('/api/events/changes', { changes })
    expect(done).toMatchObject({ status: 201, data: { rows: [{ coordinatorId: ada.id, revision: 2 }, { coordinatorId: ada.id }] } })
    for (const { path } of [alone, shared]) expect(await peopleOn(path)).toEqual([['coordinator', ada.id]])

    expect((await lin.post('/api/events/changes', { changes })).error).toMatchObject({ code: 'changed_meanwhile', details: { ids: [alone.id, shared.id] } })
    expect((await lin.post('/api/events/changes', done.data.undo)).status).toBe(201)
    expect(await peopleOn(alone.path)).toEqual([['coordinator', lin.id]])
    expect((await peopleOn(shared.path)).sort()).toEqual([['coordinator', ada.id], ['coordinator', lin.id]].sort())
    expect((await lin.get(shared.path)).data.coordinatorId).toBe(lin.id)
  })

  test('all or none, and only to who can coordinate and by who sees them', async () => {
    const [one, two] = [await anEvent(world.agency, lin), await anEvent(world.agency, lin)]
    const to = (coordinatorId: string) => ({ changes: [one, two].map(({ id }) => ({ id, revision: 1, coordinatorId })) })
    const crew = await world.agency.staff('crew')
    expect((await lin.post('/api/events/changes', to(crew.id))).error?.details.fields).toEqual({ coordinatorId: 'may_not_coordinate' })
    const limited = await world.agency.staff('manager', { clients: [], events: [one.id] })
    expect((await limited.post('/api/events/changes', to(limited.id))).status).toBe(404)
    expect((await lin.get(one.path)).data).toMatchObject({ revision: 1, coordinatorId: lin.id })
  })
})

describe('an event always has a coordinator', () => {
  test('the last one cannot go', async () => {
    const event = await anEvent(world.agency, lin)
    expect(await lin.del(`${event.path}/duties/${event.dutyId}`)).toMatchObject({ status: 409, error: { code: 'event_needs_coordinator' } })
  })

  test('when the main one goes, the next takes over', async () => {
    const event = await anEvent(world.agency, lin)
    const ada = await world.agency.staff('manager')
    await lin.post(`${event.path}/duties`, { personId: ada.id, duty: 'coordinator' })
    expect(await lin.del(`${event.path}/duties/${event.dutyId}`)).toMatchObject({ status: 200, data: { coordinatorId: ada.id } })
    expect((await lin.get(event.path)).data).toMatchObject({ coordinatorId: ada.id, coordinators: [{ id: ada.id }] })
  })

  test('of the last two who go at once, one stays', async () => {
    const event = await anEvent(world.agency, lin)
    const second = await lin.post(`${event.path}/duties`, { personId: (await world.agency.staff('manager')).id, duty: 'coordinator' })
    const both = await Promise.all([event.dutyId, second.data.id].map((id) => lin.del(`${event.path}/duties/${id}`)))
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(await peopleOn(event.path)).toHaveLength(1)
  })
})
