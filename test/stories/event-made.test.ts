import { and, eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { duties, events } from '../../db/schema/agency/events'
import { audit, outbox } from '../../db/schema/agency/kernel'
import { aSentBrief, anAgreedBrief } from '../an-agreed-brief'
import { newWorld, type Person, type World } from '../world'

let world: World
let lin: Person
beforeAll(async () => {
  world = await newWorld()
  lin = await world.agency.staff('coordinator')
})

const make = (person: Person, briefId: string, more: object = {}, headers = {}) => person.post(`/api/briefs/${briefId}/event`, { coordinatorId: lin.id, ...more }, headers)

describe('an agreed brief', () => {
  test('becomes an event as it was agreed, with its coordinator, and the two point at each other', async () => {
    const brief = await anAgreedBrief(world.agency, lin)
    const made = await make(lin, brief.id)
    expect(made).toMatchObject({ status: 201, data: {
      name: 'Meridian Health Summit 2030', startsOn: '2030-12-10', endsOn: '2030-12-11', place: 'West Bund Hall, Shanghai', attendance: 620,
      zone: 'Asia/Shanghai', clientId: brief.clientId, briefId: brief.id, coordinatorId: lin.id, phase: 'before', revision: 1,
    } })
    expect((await lin.get(`/api/events/${made.data.id}`)).data).toMatchObject({
      id: made.data.id, people: [{ duty: 'coordinator', person: { id: lin.id } }], coordinators: [{ id: lin.id }], tasks: { open: 53, done: 0 },
    })
    expect((await lin.get(brief.path)).data.eventId).toBe(made.data.id)
    expect((await brief.contact.get(`/api/events/${made.data.id}`)).data).toMatchObject({ tasks: null, coordinators: [{ id: lin.id }] })
  })

  test('leaves one trail and one piece of news', async () => {
    const brief = await anAgreedBrief(world.agency, lin)
    const { id } = (await make(lin, brief.id)).data
    const trail = await world.agency.db.select().from(audit).where(and(eq(audit.action, 'event.create'), eq(audit.actorId, lin.id)))
    expect(trail.filter(({ eventId, subjectId }) => eventId === id || subjectId === brief.id).map(({ subjectKind }) => subjectKind).sort()).toEqual(['brief', 'duty', 'event', ...Array(53).fill('task')])
    const told = (await world.agency.db.select().from(outbox).where(eq(outbox.kind, 'event.made'))).map(({ payload }) => payload)
    expect(told.filter((news) => JSON.stringify(news).includes(id))).toMatchObject([
      { subject: { kind: 'event', id, clientId: brief.clientId, eventId: id }, eventName: 'Meridian Health Summit 2030', coordinatorId: lin.id, startsOn: '2030-12-10' },
    ])
  })

  test('may be made into an event with another name, other days, another place', async () => {
    const brief = await anAgreedBrief(world.agency, lin)
    const wish = { name: 'MHS', startsOn: '2030-12-12', endsOn: '2030-12-12', zone: 'Asia/Taipei', place: 'TICC' }
    expect((await make(lin, brief.id, wish)).data).toMatchObject(wish)
  })

  test('becomes an event once: the second is told which', async () => {
    const brief = await anAgreedBrief(world.agency, lin)
    const { id } = (await make(lin, brief.id)).data
    expect(await make(lin, brief.id)).toMatchObject({ status: 409, error: { code: 'brief_has_event', details: { eventId: id } } })
  })

  test('made into an event by five at once is one event', async () => {
    const brief = await anAgreedBrief(world.agency, lin)
    const others = await Promise.all([1, 2, 3, 4].map(() => world.agency.staff('manager')))
    const tries = await Promise.all([lin, ...others].map((person) => make(person, brief.id)))
    expect(tries.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409])
    const made = await world.agency.db.select().from(events).where(eq(events.briefId, brief.id))
    expect(made).toHaveLength(1)
    for (const late of tries.filter(({ status }) => status === 409)) expect(late.error).toMatchObject({ code: 'brief_has_event', details: { eventId: made[0]!.id } })
    expect(await world.agency.db.select().from(duties).where(eq(duties.eventId, made[0]!.id))).toHaveLength(1)
  })

  test('asked for twice with one key is answered twice alike', async () => {
    const brief = await anAgreedBrief(world.agency, lin)
    const first = await make(lin, brief.id, {}, { 'idempotency-key': 'event' })
    const again = await make(lin, brief.id, {}, { 'idempotency-key': 'event' })
    expect(again).toMatchObject({ status: 201, data: first.data })
    expect((await make(lin, brief.id, { name: 'Else' }, { 'idempotency-key': 'event' })).status).toBe(422)
  })
})

describe('what hangs on the brief', () => {
  test('goes along to the event: who may see only the event sees how it was agreed', async () => {
    const contact = await world.agency.client()
    const brief = await aSentBrief(contact)
    const thread = (await lin.post(`${brief.path}/questions`, { field: 'dietary', text: 'How many need halal meals?', addresseeId: contact.id, dueOn: '2030-01-01' })).data
    await contact.post(`/api/threads/${thread.id}/answer`, { text: 'Sixty.' })
    const file = (await contact.post(`${brief.path}/files`, { name: 'badges.txt', size: 1 })).data
    const { revision } = (await lin.get(brief.path)).data
    const { sha256 } = (await lin.post(`${brief.path}/versions`, { revision })).data
    const signoff = (await contact.post(`${brief.path}/versions/1/signoff`, { answer: 'approve', sha256 })).data
    const event = (await make(lin, brief.id)).data

    const [here, elsewhere] = await Promise.all([[event.id], ['evt_elsewhere']].map((events) => world.agency.staff('manager', { clients: [], events })))
    for (const door of [brief.path, `${brief.path}/versions/1`, `/api/threads/${thread.id}`, `/api/signoffs/${signoff.id}`, `/api/events/${event.id}`]) {
      expect((await here!.get(door)).status, door).toBe(200)
      expect((await elsewhere!.get(door)).status, door).toBe(404)
    }
    expect((await here!.get(brief.path)).data).toMatchObject({ questions: [{ messages: [{}, { text: 'Sixty.' }] }], files: [{ id: file.id }] })

    const trail = await world.agency.db.select().from(audit).where(and(eq(audit.eventId, event.id), eq(audit.bulk, true)))
    expect(trail.filter(({ action }) => action !== 'event.create').map(({ action, rowsChanged }) => [action, rowsChanged]).sort()).toEqual([['file.join_event', 1], ['message.join_event', 2], ['question.join_event', 1], ['signoff.join_event', 1]])
  })
})

describe('no event is made', () => {
  test('of a brief that is not agreed', async () => {
    const brief = await aSentBrief(await world.agency.client())
    expect(await make(lin, brief.id)).toMatchObject({ status: 409, error: { code: 'brief_not_agreed' } })
  })

  test('without a coordinator who can do it', async () => {
    const brief = await anAgreedBrief(world.agency, lin)
    const why = async (person: Person) => (await make(lin, brief.id, { coordinatorId: person.id })).error?.details.fields
    expect(await why(brief.contact)).toEqual({ coordinatorId: 'not_staff' })
    expect(await why(await world.agency.staff('finance'))).toEqual({ coordinatorId: 'may_not_coordinate' })
    expect(await why(await world.agency.staff('coordinator', { clients: [await world.agency.newClient()], events: [] }))).toEqual({ coordinatorId: 'out_of_scope' })
    expect(await why(await world.other.staff())).toEqual({ coordinatorId: 'unknown_person' })
  })

  test('that ends before it starts', async () => {
    const brief = await anAgreedBrief(world.agency, lin)
    expect((await make(lin, brief.id, { endsOn: '2030-12-01' })).error?.details.fields).toEqual({ endsOn: 'before_start' })
  })

  test('by those who may not, or may not see the brief', async () => {
    const brief = await anAgreedBrief(world.agency, lin)
    for (const person of [brief.contact, await world.agency.staff('crew'), await world.agency.supplier()]) expect((await make(person, brief.id)).status).toBe(403)
    const elsewhere = await world.agency.staff('manager', { clients: [await world.agency.newClient()], events: [] })
    for (const person of [elsewhere, await world.other.staff('owner')]) expect((await make(person, brief.id)).status).toBe(404)
  })

  test('but limited staff make them for their own clients, and see them at once', async () => {
    const brief = await anAgreedBrief(world.agency, lin)
    const limited = await world.agency.staff('coordinator', { clients: [brief.clientId], events: [] })
    const made = await make(limited, brief.id, { coordinatorId: limited.id })
    expect(made.status).toBe(201)
    expect((await limited.get('/api/events')).data).toMatchObject({ total: 1, rows: [{ id: made.data.id }] })
  })
})
