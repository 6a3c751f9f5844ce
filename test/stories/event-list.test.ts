import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { anEvent } from '../an-event'
import { newWorld, type Person, type World } from '../world'

let world: World
let lin: Person
beforeAll(async () => {
  world = await newWorld()
  world.setNow('2026-11-23T07:42:00Z')
  lin = await world.agency.staff('coordinator')
})
beforeEach(() => world.setNow('2026-11-23T07:42:00Z'))

const names = (answer: { data: { rows: { name: string }[] } }) => answer.data.rows.map(({ name }) => name)

describe('the agency\'s events', () => {
  beforeAll(async () => {
    const client = await world.agency.newClient('Meridian Health Group')
    await anEvent(world.agency, lin, { name: 'Summit', clientId: client })
    await anEvent(world.agency, lin, { name: 'Today in Auckland', startsOn: '2026-11-24', endsOn: '2026-11-24', zone: 'Pacific/Auckland', place: 'Te Pae' })
    // Two that open on one day stand by age, and ids of one millisecond have none.
    world.pass(1)
    await anEvent(world.agency, lin, { name: 'Tomorrow in Shanghai', startsOn: '2026-11-24', endsOn: '2026-11-24' })
    await anEvent(world.agency, lin, { name: 'Long over', startsOn: '2026-01-10', endsOn: '2026-01-11' })
    await anEvent(world.agency, lin, { name: 'Put away', startsOn: '2025-01-10', endsOn: '2025-01-11', phase: 'archived' })
  })

  test('stand in order of opening, each with client, coordinator, T−n and open tasks', async () => {
    world.setNow('2026-11-23T12:00:00Z')
    const { data } = await lin.get('/api/events')
    expect(data.rows.map(({ name, daysToOpening, phase }: Record<string, unknown>) => [name, daysToOpening, phase])).toEqual([
      ['Put away', -682, 'archived'], ['Long over', -317, 'after'], ['Today in Auckland', 0, 'during'], ['Tomorrow in Shanghai', 1, 'before'], ['Summit', 17, 'before'],
    ])
    expect(data.rows[4]).toMatchObject({ client: { name: 'Meridian Health Group' }, coordinators: [{ id: lin.id }], openTasks: 0 })
    expect(data.rows[4]).not.toHaveProperty('agencyId')
  })

  test('are filtered by where they stand today, each by its own zone', async () => {
    world.setNow('2026-11-23T12:00:00Z')
    const phase = async (word: string) => names(await lin.get(`/api/events?phase=${word}`))
    expect(await phase('during')).toEqual(['Today in Auckland'])
    expect(await phase('before')).toEqual(['Tomorrow in Shanghai', 'Summit'])
    expect(await phase('after')).toEqual(['Long over'])
    expect(await phase('archived')).toEqual(['Put away'])
    expect((await lin.get('/api/events?phase=soon')).error?.details.fields).toEqual({ phase: 'not_a_phase' })
  })

  test('fill their pages and totals, with those that open today somewhere on earth among them', async () => {
    world.setNow('2026-11-23T12:00:00Z')
    const { neighbour } = world
    const ada = await neighbour.staff()
    for (let n = 0; n < 26; n++) {
      await anEvent(neighbour, ada, { name: 'On', startsOn: '2026-11-24', endsOn: '2026-11-25', zone: 'Pacific/Auckland' })
      await anEvent(neighbour, ada, { name: 'Not yet', startsOn: '2026-11-24', endsOn: '2026-11-25', zone: 'America/Los_Angeles' })
      await anEvent(neighbour, ada, { name: 'Not yet', startsOn: '2026-12-01', endsOn: '2026-12-02' })
    }
    const first = (await ada.get('/api/events?phase=before&counted=true')).data
    const second = (await ada.get(`/api/events?phase=before&cursor=${first.next}`)).data
    expect([first.rows.length, second.rows.length, first.total, second.next]).toEqual([50, 2, 52, null])
    expect(new Set([...first.rows, ...second.rows].map(({ name }) => name))).toEqual(new Set(['Not yet']))
    expect((await ada.get('/api/events?phase=during')).data.total).toBe(26)
  })

  test('are found by name, place or client', async () => {
    for (const [q, found] of [['summ', 'Summit'], ['PAE', 'Today in Auckland'], ['meridian health g', 'Summit']]) expect(names(await lin.get(`/api/events?q=${q}`))).toEqual([found])
  })
})

describe('row scope', () => {
  test('limited staff see their clients\' events and their own events, in rows and in totals', async () => {
    const [mine, other] = [await anEvent(world.other, await world.other.staff()), await anEvent(world.other, await world.other.staff())]
    const byClient = await world.other.staff('manager', { clients: [mine.clientId], events: [] })
    const byEvent = await world.other.staff('crew', { clients: [], events: [mine.id] })
    const nobody = await world.other.staff('manager', { clients: [], events: [] })
    for (const person of [byClient, byEvent]) {
      expect((await person.get('/api/events')).data).toMatchObject({ total: 1, rows: [{ id: mine.id }] })
      expect((await person.get(mine.path)).status).toBe(200)
      expect((await person.get(other.path)).status).toBe(404)
    }
    expect((await nobody.get('/api/events')).data).toEqual({ rows: [], next: null, total: 0 })
  })

  test('a client sees their event and who works on it by name, and nothing of the tasks', async () => {
    const event = await anEvent(world.agency, lin)
    await anEvent(world.agency, lin)
    await lin.post('/api/tasks', { eventId: event.id, title: 'Negotiate the venue down', ownerId: lin.id })
    const contact = await world.agency.client({ client: event.clientId, role: 'client_viewer' })

    const list = (await contact.get('/api/events')).data
    expect(list).toMatchObject({ total: 1, rows: [{ id: event.id, openTasks: null }] })
    const seen = await contact.get(event.path)
    expect(seen).toMatchObject({ status: 200, data: { tasks: null, people: [{ duty: 'coordinator', person: { id: lin.id } }] } })
    expect(Object.keys(seen.data.people[0].person).sort()).toEqual(['family', 'given', 'id', 'latin'])
    expect(JSON.stringify([list, seen.data])).not.toContain(lin.email)
    expect((await contact.get(`/api/tasks?eventId=${event.id}`)).status).toBe(403)
    expect((await contact.patch(event.path, { revision: 1, name: 'Ours' })).status).toBe(403)
  })

  test('a supplier sees no events, another agency neither', async () => {
    const event = await anEvent(world.agency, lin)
    expect((await (await world.agency.supplier()).get('/api/events')).status).toBe(403)
    const stranger = await world.other.staff('owner')
    expect((await stranger.get(event.path)).status).toBe(404)
    expect((await stranger.patch(event.path, { revision: 1, name: 'Mine' })).status).toBe(404)
  })
})

describe('an event is changed', () => {
  test('by who read it as it is', async () => {
    const event = await anEvent(world.agency, lin)
    const moved = await lin.patch(event.path, { revision: 1, startsOn: '2026-12-17', endsOn: '2026-12-18', zone: 'Europe/Paris', place: 'Palais' })
    expect(moved).toMatchObject({ status: 200, data: { revision: 2, startsOn: '2026-12-17', daysToOpening: 24, place: 'Palais' } })
    expect((await lin.get(event.path)).data).toMatchObject(moved.data)
  })

  test('and refused to who read it before, with how it is now', async () => {
    const event = await anEvent(world.agency, lin)
    await lin.patch(event.path, { revision: 1, name: 'First' })
    const late = await lin.patch(event.path, { revision: 1, name: 'Second' })
    expect(late).toMatchObject({ status: 409, error: { code: 'changed_meanwhile', details: { current: { name: 'First', revision: 2 } } } })
  })

  test('of two at once, one wins', async () => {
    const event = await anEvent(world.agency, lin)
    const both = await Promise.all(['A', 'B'].map((name) => lin.patch(event.path, { revision: 1, name })))
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
  })

  test('never to end before it starts', async () => {
    const event = await anEvent(world.agency, lin)
    expect(await lin.patch(event.path, { revision: 1, endsOn: '2026-12-09' })).toMatchObject({ status: 422, error: { details: { fields: { endsOn: 'before_start' } } } })
    expect(await lin.patch(event.path, { revision: 1, startsOn: '2026-02-30', zone: 'Mars/Base' })).toMatchObject({ status: 422, error: { details: { fields: { startsOn: 'not_a_date', zone: 'not_a_zone' } } } })
  })
})
