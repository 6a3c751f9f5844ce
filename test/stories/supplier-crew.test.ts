import { beforeAll, describe, expect, test } from 'vitest'
import { events } from '../../db/schema/agency/events'
import { newId } from '../../workers/kernel/ids'
import { caller, newWorld, origin, type Person, type World } from '../world'
import { read, sent } from './paper-steps'

let world: World
let lin: Person, chen: Person, boss: Person
let qian: Person, other: string
beforeAll(async () => {
  world = await newWorld()
  lin = await world.agency.staff('coordinator')
  chen = await world.agency.staff('coordinator')
  boss = await world.agency.staff('director')
  other = await world.agency.newSupplier('Brightline')
  qian = await world.agency.supplier(other)
})

describe('their crew', () => {
  let hauler: string, driver: Person, event: string
  const papersOf = async (person: Person) => (await person.get(`/api/suppliers/${hauler}/papers`)).data
  const crewOf = async (person: Person) => (await person.get(`/api/suppliers/${hauler}/crew`)).data.rows
  const add = async (member: object) => (await driver.post('/api/crew', { supplierId: hauler, ...member })).data
  const worker = { kind: 'worker', name: '吴志强', latin: 'Wu Zhiqiang', job: 'Driver', identityTail: '553x', phone: '138 1234 5678' }
  let wu: { id: string; revision: number }, van: { id: string; revision: number }

  beforeAll(async () => {
    world.setNow('2026-11-26T02:00:00.000Z')
    hauler = await world.agency.newSupplier('Swift Haul')
    driver = await world.agency.supplier(hauler)
    event = newId('event', Date.now())
    const client = await world.agency.newClient()
    await world.agency.db.insert(events).values({
      agencyId: world.agency.id, id: event, createdAt: new Date().toISOString(), clientId: client, name: 'Gala', startsOn: '2026-12-09', endsOn: '2026-12-10', zone: 'Asia/Shanghai', place: 'West Bund Hall', phase: 'before', coordinatorId: lin.id,
    })
    await driver.post(`/api/suppliers/${hauler}/offers`, { category: 'transport', region: 'CN-SH' })
    wu = await add(worker)
    van = await add({ kind: 'vehicle', plate: '沪A·d1234 5', class: 'Van, 3.5 t' })
  })

  test('of an identity card the last four characters are kept, and the trail is told of none', async () => {
    expect(await driver.post('/api/crew', { supplierId: hauler, ...worker, identityTail: '310104198807125539' })).toMatchObject({ status: 422, error: { details: { fields: { identityTail: 'not_a_tail' } } } })
    expect(await crewOf(driver)).toMatchObject([{ id: wu.id, identityTail: '553X', phone: '+8613812345678' }, { id: van.id, name: '沪AD12345', job: 'Van, 3.5 t' }])
    const trail = JSON.stringify((await boss.get(`/api/audit?subject=${wu.id}`)).data)
    expect(trail).toContain('吴志强')
    expect(trail).not.toMatch(/553X|13812345678/)
    expect((await qian.get(`/api/crew/${wu.id}`)).status).toBe(404)
    expect(await qian.post('/api/credentials', { supplierId: other, kind: 'driver_licence', holderId: wu.id })).toMatchObject({ status: 404 })
  })

  test('a card of a worker is asked, read under their name, and speaks for the company', async () => {
    const [, vehicle] = await crewOf(lin)
    expect(vehicle.papers.lines).toMatchObject([{ kind: 'vehicle_licence', level: 'required', standing: 'asked' }])
    expect((await papersOf(driver)).lines).toEqual(expect.arrayContaining([expect.objectContaining({ kind: 'driver_licence', standing: 'asked' })]))
    const paper = await sent(lin, { supplierId: hauler, holderId: wu.id }, 'driver_licence')
    expect((await chen.get('/api/credentials/queue')).data.rows).toEqual(expect.arrayContaining([expect.objectContaining({ id: paper.id, holder: '吴志强', company: 'Swift Haul' })]))
    await read(chen, paper)
    expect((await papersOf(driver)).lines).toEqual(expect.arrayContaining([expect.objectContaining({ kind: 'driver_licence', standing: 'verified', paper: expect.objectContaining({ holderId: wu.id }) })]))
    await world.settle()
    expect((await driver.get('/api/notices')).data.rows).toEqual(expect.arrayContaining([expect.objectContaining({ kind: 'credential.verified', details: expect.objectContaining({ title: expect.stringContaining('吴志强') }) })]))
  })

  test('who comes is said once the job is theirs; what somebody lacks shows at the booking and in the readiness', async () => {
    const override = { reason: 'First time with us', until: '2026-12-10' }
    const booking = (await boss.post('/api/bookings', { eventId: event, supplierId: hauler, category: 'transport', region: 'CN-SH', title: 'Shuttle', answerBy: '2026-12-01T10:00:00Z', override })).data
    const name = (revision: number, crew: object[]) => driver.put(`/api/bookings/${booking.id}/crew`, { revision, crew })
    const coming = [{ id: wu.id, arrives: '2026-12-08T22:00:00.000Z', leaves: '2026-12-09T14:00:00.000Z' }, { id: van.id }]
    expect(await name(1, coming)).toMatchObject({ status: 409, error: { code: 'crew_not_named' } })
    await driver.post(`/api/bookings/${booking.id}/moves`, { revision: 1, to: 'accepted' })
    expect(await name(2, [{ id: wu.id, arrives: '2026-12-07T22:00:00Z' }])).toMatchObject({ status: 422, error: { details: { fields: { 'crew.0.arrives': 'out_of_range' } } } })
    const blocked = async () => (await lin.get(`/api/overview/events/${event}`)).data.missing.some(({ code }: { code: string }) => code === 'bookings_blocked')
    expect(await blocked()).toBe(false)
    expect(await name(2, coming)).toMatchObject({ status: 200, data: { revision: 3 } })
    expect((await lin.get(`/api/bookings/${booking.id}`)).data).toMatchObject({ crew: [coming[0], { id: van.id, arrives: null }], gate: { holders: { [van.id]: '沪AD12345' } } })
    expect((await lin.get(`/api/bookings/${booking.id}`)).data.gate.missing).toEqual(expect.arrayContaining([{ what: 'paper', kind: 'vehicle_licence', why: 'asked', until: null, holderId: van.id }]))
    expect(await blocked()).toBe(true)
    await read(chen, await sent(lin, { supplierId: hauler, holderId: van.id }, 'vehicle_licence'))
    expect(await blocked()).toBe(false)
    expect(await name(2, [])).toMatchObject({ status: 409, error: { code: 'changed_meanwhile' } })

    const { url } = (await driver.post('/api/feeds', {})).data
    expect((await caller().get(url.replace(origin, ''))).data.replace(/\r\n /g, '')).toMatch(/SUMMARY[^\n]*Shuttle[^]*DESCRIPTION[^\n]*Gala\\nAccepted\\, not confirmed yet[^]*TRANSP:OPAQUE/)

    const passes = async (person: Person) => (await person.get(`/api/bookings/passes?eventId=${event}`)).data
    expect(await passes(lin)).toMatchObject({
      rows: [{ name: '吴志强', identityTail: '553X', supplierName: 'Swift Haul', arrives: '2026-12-08T22:00:00.000Z', lacks: [] }, { name: '沪AD12345', kind: 'vehicle', lacks: [] }],
      missing: { unnamed: [], unconfirmed: [{ bookingId: booking.id }], lacking: 0, unidentified: 0 },
    })
    const gate = await world.agency.staff('coordinator', { clients: [], events: [event] })
    expect((await passes(gate)).rows).toMatchObject([{ name: '吴志强', lacks: null }, { name: '沪AD12345', lacks: null }])
    expect((await driver.get(`/api/bookings/passes?eventId=${event}`)).status).toBe(403)
    expect((await lin.get(`/api/bookings/passes/export?eventId=${event}&language=zh-Hans`)).data).toContain('Swift Haul,人员,吴志强,Wu Zhiqiang,553X,Driver,2026-12-09 06:00,2026-12-09 22:00,齐全')
  })

  test('whom a paper speaks of is archived without number and identity; whoever was only put down is gone', async () => {
    const gone = await add({ kind: 'worker', name: 'Only today' })
    expect((await driver.del(`/api/crew/${gone.id}`)).data).toEqual({ id: gone.id, archived: false })
    expect((await driver.del(`/api/crew/${wu.id}`)).data).toEqual({ id: wu.id, archived: true })
    expect((await crewOf(driver)).at(-1)).toMatchObject({ id: wu.id, identityTail: null, phone: null, archivedAt: expect.any(String) })
    expect((await papersOf(driver)).lines).toEqual(expect.arrayContaining([expect.objectContaining({ kind: 'driver_licence', standing: 'asked' })]))
    expect((await driver.patch(`/api/crew/${wu.id}`, { revision: 2, archived: false })).data).toMatchObject({ archivedAt: null, revision: 3 })
  })
})

describe('who is free', () => {
  const days = { startsOn: '2026-12-09', endsOn: '2026-12-10' }
  const window = 'category=interpreting&region=CN-SH&from=2026-12-09&to=2026-12-10'
  let first: string, second: string, mei: Person, ke: Person
  const ask = (supplierIds: string[], more = {}) => lin.post('/api/availability', { supplierIds, category: 'interpreting', region: 'CN-SH', ...days, note: 'Two booths', answerBy: '2026-11-27T10:00:00Z', ...more })
  const asksOf = async (person: Person) => (await person.get('/api/availability')).data.rows
  const blockedOf = async (id: string) => (await lin.get(`/api/availability/blocked?supplierId=${id}`)).data.rows

  beforeAll(async () => {
    world.setNow('2026-11-26T02:00:00.000Z')
    first = await world.agency.newSupplier('Two Tongues')
    second = await world.agency.newSupplier('Relay')
    mei = await world.agency.supplier(first)
    ke = await world.agency.supplier(second)
    for (const id of [first, second]) await lin.post(`/api/suppliers/${id}/offers`, { category: 'interpreting', region: 'CN' })
  })

  test('blocked dates are seen before anybody is asked, and cleared with one tap', async () => {
    expect(await mei.post('/api/availability/blocked', { supplierId: first, startsOn: '2026-12-10', endsOn: '2026-12-09' })).toMatchObject({ status: 422, error: { details: { fields: { endsOn: 'ends_before_start' } } } })
    expect((await ke.post('/api/availability/blocked', { supplierId: first, ...days })).status).toBe(404)
    const range = (await mei.post('/api/availability/blocked', { supplierId: first, startsOn: '2026-12-10', endsOn: '2026-12-12', note: 'Trade fair' })).data
    expect((await lin.get(`/api/bookings/candidates?${window}`)).data.rows).toMatchObject([{ id: second, blocked: [] }, { id: first, blocked: [{ startsOn: '2026-12-10', note: 'Trade fair' }], jobs: [] }])
    expect((await lin.get(`/api/bookings/candidates?${window.replace('CN-SH', 'GB')}`)).data.rows).toEqual([])
    const offer = { eventId: newId('event', 0), supplierId: first, category: 'interpreting', region: 'CN-SH', title: 'Booths', ...days, answerBy: '2026-12-01T10:00:00Z' }
    const [{ id: eventId }] = (await lin.get('/api/events')).data.rows
    expect(await boss.post('/api/bookings', { ...offer, eventId })).toMatchObject({ status: 409, error: { code: 'dates_blocked', details: { blocked: [{ note: 'Trade fair' }] } } })
    expect(await boss.post('/api/bookings', { ...offer, eventId, knowingly: true })).toMatchObject({ status: 409, error: { code: 'award_blocked' } })
    expect((await ke.del(`/api/availability/blocked/${range.id}`)).status).toBe(404)
    expect((await mei.del(`/api/availability/blocked/${range.id}`)).status).toBe(200)
    expect(await blockedOf(first)).toEqual([])
  })

  test('two are asked at once; each answers its own with one tap, a no blocks the days where that is wished; who is late is seen', async () => {
    expect((await ask([first, second], { answerBy: '2026-11-26T01:00:00Z' })).status).toBe(422)
    expect(await ask([first, second])).toMatchObject({ status: 201, data: { asked: 2 } })
    await world.settle()
    expect((await mei.get('/api/notices')).data.rows).toEqual(expect.arrayContaining([expect.objectContaining({ kind: 'availability.asked', path: '/supplier/jobs', details: expect.objectContaining({ 'title.zh-Hans': '2026年12月9日至2026年12月10日' }) })]))
    const [mine, ...others] = await asksOf(mei)
    expect([mine, others]).toMatchObject([{ supplierName: 'Two Tongues', note: 'Two booths', answer: null, late: false }, []])
    expect(mine).not.toHaveProperty('askedBy')
    const answer = (person: Person, revision: number, said: object) => person.put(`/api/availability/${mine.id}/answer`, { revision, ...said })
    expect((await answer(ke, 1, { answer: 'yes' })).status).toBe(404)
    expect(await answer(mei, 1, { answer: 'maybe' })).toMatchObject({ status: 422, error: { details: { fields: { note: 'required' } } } })
    expect((await answer(mei, 1, { answer: 'no', block: true, note: 'In Taipei' })).status).toBe(200)
    expect(await answer(mei, 1, { answer: 'yes' })).toMatchObject({ status: 409, error: { code: 'changed_meanwhile', details: { current: { answer: 'no' } } } })
    expect(await blockedOf(first)).toMatchObject([{ ...days, note: 'In Taipei' }])
    await world.settle()
    expect((await lin.get('/api/notices')).data.rows).toEqual(expect.arrayContaining([expect.objectContaining({ kind: 'availability.answered', path: '/suppliers/free', details: expect.objectContaining({ title: 'Two Tongues, 9 December 2026 – 10 December 2026: not free' }) })]))
    world.setNow('2026-11-27T10:00:00.000Z')
    expect((await asksOf(lin)).toSorted((a: { supplierName: string }, b: { supplierName: string }) => a.supplierName.localeCompare(b.supplierName))).toMatchObject([{ supplierName: 'Relay', answer: null, late: true }, { supplierName: 'Two Tongues', answer: 'no', answerNote: 'In Taipei', late: false, askedBy: lin.id }])
  })
})
